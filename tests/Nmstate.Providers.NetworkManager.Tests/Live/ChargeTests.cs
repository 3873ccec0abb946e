using Microsoft.Extensions.Logging.Abstractions;
using Nmstate.Linux.Executing;
using Nmstate.Linux.Netlink;
using Nmstate.NetworkManager.DBus;
using Nmstate.NetworkManager.Executing;
using Nmstate.Providers.NetworkManager.Executing;
using Nmstate.Scenarios;
using Nmstate.Testing;
using static Nmstate.Testing.IpCommand;

namespace Nmstate.Providers.NetworkManager.Tests.Live;

/// <summary>Whether a daemon that runs has charge of this host: where it has not, the choice of a provider should not fall on it.</summary>
public sealed class ChargeTests : LiveTest
{
    private static readonly Scenario OneLink = new("w11-gateway-replaced");

    [Fact]
    public async Task One_that_manages_a_link_yields_to_nobody()
    {
        await using var stage = await Stage.SetAsync(OneLink, Cancellation);

        var probe = await Provider.ProbeAsync(new ProbeRequest(), Cancellation);

        Assert.True(probe.Usable);
        Assert.Null(probe.Yields);
    }

    [Fact]
    public async Task One_that_leaves_every_link_alone_yields()
    {
        await using var stage = await Stage.SetAsync(OneLink, Cancellation);
        await RunAsync("nmcli", ["device", "set", "eth0", "managed", "no"], Cancellation);

        var probe = await Provider.ProbeAsync(new ProbeRequest(), Cancellation);

        Assert.True(probe.Usable);
        Assert.Matches(@"^NetworkManager 1\.[0-9.]+ manages no device of this network namespace$", probe.Yields);
    }

    [Theory]
    [InlineData("netplan-eth0", true)]
    [InlineData("netplan-NM-0b4e2f5a-eth0", false)]
    public async Task One_whose_profiles_come_from_netplan_yields_and_one_that_has_netplan_keep_them_does_not(string name, bool yields)
    {
        await using var stage = await Stage.SetAsync(OneLink, Cancellation);
        var file = $"/run/NetworkManager/system-connections/{name}.nmconnection";
        await File.WriteAllTextAsync(file, $"[connection]\nid={name}\ntype=ethernet\ninterface-name=eth0\n[ipv4]\nmethod=disabled\n[ipv6]\nmethod=disabled\n", Cancellation);
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        await RunAsync("nmcli", ["connection", "load", file], Cancellation);
        await RunAsync("nmcli", ["connection", "up", name], Cancellation);

        var probe = await Provider.ProbeAsync(new ProbeRequest(), Cancellation);

        Assert.True(probe.Usable);
        Assert.Equal(yields, probe.Yields is not null);
    }

    [Fact]
    public async Task One_that_only_looks_on_at_what_somebody_else_set_up_yields()
    {
        await using var stage = await Stage.SetAsync(OneLink, Cancellation);
        await RunAsync("nmcli", ["device", "set", "eth0", "managed", "no"], Cancellation);
        await IpAsync("link add br9 type bridge", Cancellation);
        await IpAsync("address add 203.0.113.1/24 dev br9", Cancellation);
        await IpAsync("link set br9 up", Cancellation);
        while (!(await RunAsync("nmcli", ["--terse", "--fields", "general.state", "device", "show", "br9"], Cancellation)).Contains("externally", StringComparison.Ordinal))
            await Task.Delay(10, Cancellation);

        Assert.NotNull((await Provider.ProbeAsync(new ProbeRequest(), Cancellation)).Yields);
    }

    [Fact]
    public async Task One_whose_links_are_in_another_network_namespace_yields()
    {
        await using var stage = await Stage.SetAsync(OneLink, Cancellation);
        await using var bus = await NetworkManagerBus.ConnectAsync(Cancellation);
        using var elsewhere = StrayThread.Run(() => NetlinkConnection.Open());
        var session = new DaemonSession(bus, new KernelSession(elsewhere, NullLogger.Instance), TimeProvider.System);

        var probe = await DaemonProbe.RunAsync(_ => ValueTask.FromResult(session), Cancellation);

        Assert.NotNull(probe.Yields);
    }
}
