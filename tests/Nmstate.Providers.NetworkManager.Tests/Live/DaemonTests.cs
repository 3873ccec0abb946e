using Nmstate.Engine.Transactions;
using Nmstate.NetworkManager.DBus;
using Nmstate.NetworkManager.Profiles;
using Nmstate.NetworkManager.Querying;
using Nmstate.Planning.Hosts;
using Nmstate.Scenarios;
using Nmstate.State;
using static Nmstate.Testing.IpCommand;

namespace Nmstate.Providers.NetworkManager.Tests.Live;

/// <summary>What only a real daemon can show.</summary>
public sealed class DaemonTests : LiveTest
{
    private static readonly Scenario OneLink = new("w11-gateway-replaced");

    [Fact]
    public async Task A_daemon_that_runs_is_usable_and_says_its_version()
    {
        await using var stage = await Stage.SetAsync(OneLink, Cancellation);

        var probe = await Provider.ProbeAsync(new ProbeRequest(), Cancellation);

        Assert.True(probe.Usable, probe.Reason);
        Assert.StartsWith("NetworkManager 1.", probe.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_daemon_that_is_gone_is_not_usable_and_comes_back_to_the_same_bus()
    {
        await using var stage = await Stage.SetAsync(OneLink, Cancellation);

        await stage.Lab.SignalDaemonAsync("KILL", Cancellation);
        var gone = await Provider.ProbeAsync(new ProbeRequest(), Cancellation);
        await stage.Lab.RestartDaemonAsync(Cancellation);
        var back = await Provider.ProbeAsync(new ProbeRequest(), Cancellation);

        Assert.False(gone.Usable);
        Assert.True(back.Usable, back.Reason);
    }

    [Fact]
    public async Task A_bus_that_dies_ends_all_calls_that_are_under_way()
    {
        await using var stage = await Stage.SetAsync(OneLink, Cancellation);
        await using var bus = await NetworkManagerBus.ConnectAsync(Cancellation);
        await stage.Lab.SignalDaemonAsync("STOP", Cancellation);
        var calls = Enumerable.Range(0, 3).Select(_ => bus.GetObjectsAsync(Cancellation)).ToList();

        await stage.Lab.KillBusAsync(Cancellation);

        foreach (var call in calls)
            await Assert.ThrowsAsync<BusException>(() => call);
        Assert.True(bus.IsLost);
    }

    [Fact]
    public async Task A_refusal_names_the_call_the_object_and_the_error()
    {
        await using var stage = await Stage.SetAsync(OneLink, Cancellation);
        await using var bus = await NetworkManagerBus.ConnectAsync(Cancellation);

        var refused = await Assert.ThrowsAsync<CallRefusedException>(() => bus.AddProfileAsync(
            ProfileSettings.Empty.With("connection", Row.Empty.With("id", Variant.Of("x")).With("type", Variant.Of("no-such-type"))), SavingFlags.ToDisk, Cancellation));

        Assert.Equal("Settings.AddConnection2", refused.Call);
        Assert.StartsWith("org.freedesktop.NetworkManager.Settings.Connection.", refused.ErrorName, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_keyfile_says_is_read_as_stored_and_as_running()
    {
        await using var stage = await Stage.SetAsync(OneLink, Cancellation);

        var host = HostState.Of(await Provider.QueryAsync(new QueryRequest(), Cancellation));

        var expected = OneLink.Current.Running;
        Assert.Equal(expected.RoutesOf("eth0"), host.Stored.RoutesOf("eth0"));
        Assert.Equal(expected.RoutesOf("eth0"), host.Running.RoutesOf("eth0"));
        Assert.Equal(expected.Find("eth0")!.Ipv4, host.Stored.Find("eth0")!.Ipv4);
        Assert.Equal(InterfaceState.Up, host.Stored.Find("eth0")!.State);
    }

    [Fact]
    public async Task A_device_that_the_daemon_leaves_alone_is_only_looked_at()
    {
        await using var stage = await Stage.SetAsync(OneLink, Cancellation);
        await RunAsync("nmcli", ["device", "set", "eth0", "managed", "no"], Cancellation);

        var report = await Provider.QueryAsync(new QueryRequest(), Cancellation);

        Assert.Equal(InterfaceState.Ignore, report.Running.Interfaces!.Single(i => i.Name == "eth0").State);
        Assert.Contains(report.Facts.IgnoredLinks, l => l.Name == "eth0");
    }

    [Fact]
    public async Task Settings_of_others_survive_being_read_and_written()
    {
        await using var stage = await Stage.SetAsync(OneLink, Cancellation);
        await RunAsync("nmcli", ["connection", "modify", "eth0", "connection.zone", "public", "ipv4.dns", "192.0.2.53"], Cancellation);
        await using var bus = await NetworkManagerBus.ConnectAsync(Cancellation);
        var profile = ProfileChoice.ByInterface(await DaemonReader.ReadAsync(bus, Cancellation))["eth0"];

        await bus.UpdateProfileAsync(profile.Path, ProfileForm.Write(ProfileForm.Read("eth0", profile.Settings)!, profile.Settings), SavingFlags.ToDisk, Cancellation);

        var again = ProfileChoice.ByInterface(await DaemonReader.ReadAsync(bus, Cancellation))["eth0"];
        Assert.Empty(profile.Settings.DifferencesTo(again.Settings));
    }

    /// <summary>Before 1.56 the daemon loses all of IPv6 on the link on the way, and IPv4 that it does not know.</summary>
    [Fact]
    public async Task What_others_gave_a_link_survives_that_its_profile_is_reapplied()
    {
        var scenario = new Scenario("reapplied-beside-foreign");
        await using var stage = await Stage.SetAsync(scenario, Cancellation);

        var result = await ApplyAsync(scenario.Desired);

        Assert.True(result is Applied, result.ToString());
        var addresses = await IpAsync("-brief address show dev eth0", Cancellation);
        Assert.All(["192.0.2.11/24", "203.0.113.9/24", "2001:db8::10/64", "2001:db8:9::9/64", "fe80::"], a => Assert.Contains(a, addresses, StringComparison.Ordinal));
        var routes = await IpAsync("-4 route show dev eth0", Cancellation) + await IpAsync("-6 route show dev eth0", Cancellation);
        Assert.All(["10.9.0.0/16", "2001:db8:77::/48", "2001:db8:7::/48", "2001:db8:8::/48"], r => Assert.Contains(r, routes, StringComparison.Ordinal));
    }
}
