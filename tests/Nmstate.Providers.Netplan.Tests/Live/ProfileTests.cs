using Nmstate.Engine.Transactions;
using Nmstate.Planning.Plans;
using Nmstate.Providers.Conformance;
using Nmstate.Providers.Netplan.Tests.Files;
using Nmstate.Scenarios;
using Nmstate.Testing;
using static Nmstate.Testing.IpCommand;

namespace Nmstate.Providers.Netplan.Tests.Live;

/// <summary>What NetworkManager does with the profiles that netplan makes for it, beside what scenarios ask for.</summary>
public sealed class ProfileTests : LiveTest
{
    private const string Host = "w09-interface-becomes-port";

    private const string SecondAddress = """
        interfaces:
        - name: eth0
          ipv4: {enabled: true, address: [{ip: 192.0.2.10, prefix-length: 24}, {ip: 192.0.2.11, prefix-length: 24}]}
        """;

    private protected override string? Unavailable => NetworkManagerStage.Unavailable;

    [Fact]
    public async Task A_device_takes_on_a_changed_profile_while_it_stays_active_and_no_other_is_touched()
    {
        await using var stage = await SetAsync();
        // The daemon hears of the foreign link a moment later, and gives it an activation too.
        await LiveStage.AwaitAsync(
            async () => (await ActivationsAsync()).Any(a => a.StartsWith("alien\n/", StringComparison.Ordinal)) ? null : "the daemon has not heard of the foreign link", Cancellation);
        var before = await ActivationsAsync();

        var result = await ApplyAsync(Root.Document(SecondAddress), Provider);

        Assert.True(result is Applied, (result as RolledBack)?.Cause.Message);
        Assert.Contains("192.0.2.11/24", await IpAsync("address show dev eth0", Cancellation), StringComparison.Ordinal);
        Assert.Equal(before, await ActivationsAsync());
    }

    [Fact]
    public async Task What_others_gave_a_device_outlives_a_change_of_its_profile()
    {
        await using var stage = await SetAsync();
        await IpBatchAsync("", ["address add 198.51.100.7/25 dev eth0", "route add 100.66.0.0/16 via 192.0.2.7 dev eth0 proto bgp"], Cancellation);

        Assert.IsType<Applied>(await ApplyAsync(Root.Document("interfaces: [{name: eth0, mtu: 1400}]"), Provider));

        Assert.Contains("198.51.100.7/25", await IpAsync("address show dev eth0", Cancellation), StringComparison.Ordinal);
        Assert.Contains("100.66.0.0/16 via 192.0.2.7", await IpAsync("route show dev eth0 proto bgp", Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_changed_behind_the_daemons_back_is_put_in_order()
    {
        await using var stage = await SetAsync();
        var document = Root.Document("interfaces: [{name: eth0, ipv4: {enabled: true, address: [{ip: 192.0.2.10, prefix-length: 24}]}}]");
        Assert.IsType<NothingToDo>(await ApplyAsync(document, Provider));
        var files = stage.Files();
        await IpAsync("address del 192.0.2.10/24 dev eth0", Cancellation);

        Assert.IsType<Applied>(await ApplyAsync(document, Provider));

        Assert.Contains("192.0.2.10/24", await IpAsync("address show dev eth0", Cancellation), StringComparison.Ordinal);
        Assert.Equal(files, stage.Files());
    }

    [Fact]
    public async Task A_profile_that_somebody_else_has_not_loaded_yet_is_not_loaded()
    {
        await using var stage = await SetAsync();
        const string File = "/run/NetworkManager/system-connections/later.nmconnection";
        await System.IO.File.WriteAllTextAsync(File, "[connection]\nid=later\ntype=bridge\ninterface-name=later\n", Cancellation);
        System.IO.File.SetUnixFileMode(File, UnixFileMode.UserRead | UnixFileMode.UserWrite);

        Assert.IsType<Applied>(await ApplyAsync(Root.Document(SecondAddress), Provider));

        Assert.DoesNotContain("later", await RunAsync("nmcli", ["-g", "NAME", "connection", "show"], Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stopped_while_the_daemon_is_at_it_the_host_is_as_before()
    {
        await using var stage = await SetAsync();
        var (dump, files) = (await KernelDump.TakeAsync(Cancellation), stage.Files());
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);

        var result = await Engine(Provider).ApplyAsync(new Scenario(Host).Desired, PlanOptions.Default, TransactionOptions.Default, new StopAtLast(stop, TimeSpan.FromMilliseconds(50)), stop.Token);

        Assert.Equal(FailureKind.Cancelled, Assert.IsType<RolledBack>(result).Cause.Kind);
        await LiveStage.AwaitAsync(async () => await KernelDump.TakeAsync(Cancellation) is var now && dump != now ? TextDifference.First(dump, now) : null, Cancellation);
        Assert.Equal(files, stage.Files());
    }

    [Fact]
    public async Task Netplans_own_command_which_flushes_every_device_is_refused_with_its_reason()
    {
        await using var stage = await SetAsync();
        await using var official = Make((NetplanSettings.Applying, "netplan"));

        var probe = await official.ProbeAsync(new ProbeRequest(ProbePurpose.Change), Cancellation);

        Assert.False(probe.Usable);
        Assert.Contains("'netplan apply' stops NetworkManager", probe.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_has_charge_of_a_host_that_it_defines()
    {
        await using var stage = await SetAsync();

        var probe = await Provider.ProbeAsync(new ProbeRequest(ProbePurpose.Change), Cancellation);

        Assert.True(probe.Usable, probe.Reason);
        Assert.StartsWith("NetworkManager", probe.Reason, StringComparison.Ordinal);
        Assert.Null(probe.Yields);
    }

    private async Task<LiveStage> SetAsync()
        => await LiveStage.SetAsync(new Scenario(Host), NetworkManagerStage.Daemon, async () => LiveStage.Complaint(new Scenario(Host), await QueryAsync()), Cancellation);

    /// <summary>
    /// Which activation each device has; a new one has a new path. nmcli lists those that the daemon does not lead in no order of theirs.
    /// </summary>
    private async Task<IReadOnlyList<string>> ActivationsAsync()
    {
        var devices = await RunAsync("nmcli", ["-g", "GENERAL.DEVICE,GENERAL.CON-PATH", "device", "show"], Cancellation);
        return [.. devices.Split("\n\n").Select(d => d.Trim()).Order(StringComparer.Ordinal)];
    }
}
