using Nmstate.Engine.Transactions;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Providers.Conformance;
using Nmstate.Providers.Netplan.Tests.Files;
using Nmstate.Scenarios;
using Nmstate.State;
using Nmstate.Testing;
using static Nmstate.Testing.IpCommand;

namespace Nmstate.Providers.Netplan.Tests.Live;

/// <summary>What networkd does and leaves undone beside what scenarios ask for.</summary>
public sealed class DaemonTests : LiveTest
{
    private const string Bonded = "w22-mtu-on-a-stack";

    [Fact]
    public async Task What_others_gave_a_base_outlives_the_vlan_that_is_put_on_it()
    {
        await using var stage = await SetAsync("w09-interface-becomes-port");
        await IpBatchAsync("", ["address add 198.51.100.7/25 dev eth0 label eth0:x", "route add 100.66.0.0/16 via 192.0.2.7 dev eth0 proto bgp"], Cancellation);

        Assert.IsType<Applied>(await ApplyAsync(Root.Document("interfaces: [{name: v5, type: vlan, vlan: {base-iface: eth0, id: 5}}]"), Provider));

        Assert.Contains("198.51.100.7/25 scope global eth0:x", await IpAsync("address show dev eth0", Cancellation), StringComparison.Ordinal);
        Assert.Contains("100.66.0.0/16 via 192.0.2.7", await IpAsync("route show dev eth0 proto bgp", Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_changed_behind_the_daemons_back_is_put_in_order()
    {
        await using var stage = await SetAsync("w09-interface-becomes-port");
        var document = Root.Document("interfaces: [{name: eth0, ipv4: {enabled: true, address: [{ip: 192.0.2.10, prefix-length: 24}]}}]");
        Assert.IsType<NothingToDo>(await ApplyAsync(document, Provider));
        var files = stage.Files();
        await IpAsync("address del 192.0.2.10/24 dev eth0", Cancellation);

        Assert.IsType<Applied>(await ApplyAsync(document, Provider));

        Assert.Contains("192.0.2.10/24", await IpAsync("address show dev eth0", Cancellation), StringComparison.Ordinal);
        Assert.Equal(files, stage.Files());
    }

    [Fact]
    public async Task Netplans_own_command_does_it_where_that_is_asked_for_and_rules_of_others_stay()
    {
        await using var stage = await SetAsync("w11-gateway-replaced");
        var alien = await LiveStage.AlienAsync(Cancellation);
        await using var official = Make((NetplanSettings.Applying, "netplan"));

        var result = await ApplyAsync(new Scenario("w11-gateway-replaced").Desired, official);

        Assert.True(result is Applied, (result as RolledBack)?.Cause.Message);
        Assert.Contains("netplan apply", result.Operations[^1].Operation.NativeText, StringComparison.Ordinal);
        Assert.Contains("192.0.2.253", await IpAsync("route show default", Cancellation), StringComparison.Ordinal);
        Assert.Equal(alien, await LiveStage.AlienAsync(Cancellation));
    }

    [Fact]
    public async Task Stopped_while_the_daemon_is_at_it_the_host_is_as_before()
    {
        await using var stage = await SetAsync(Bonded);
        var (dump, files) = (await KernelDump.TakeAsync(Cancellation), stage.Files());
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);

        var result = await Engine(Provider).ApplyAsync(
            new Scenario(Bonded).Desired, PlanOptions.Default, TransactionOptions.Default, new StopAtLast(stop, TimeSpan.FromMilliseconds(300)), stop.Token);

        Assert.Equal(FailureKind.Cancelled, Assert.IsType<RolledBack>(result).Cause.Kind);
        var now = await KernelDump.TakeAsync(Cancellation);
        Assert.True(dump == now, TextDifference.First(dump, now));
        Assert.Equal(files, stage.Files());
    }

    [Fact]
    public async Task Files_for_two_daemons_are_refused_with_the_definition_that_is_for_the_other()
    {
        await using var stage = await SetAsync("w09-interface-becomes-port");
        await File.WriteAllTextAsync("/etc/netplan/50-desktop.yaml", "network: {ethernets: {eth9: {renderer: NetworkManager}}}\n", Cancellation);

        var result = await Engine(Provider).ApplyAsync(
            Root.Document("interfaces: [{name: br7, type: linux-bridge}]"), PlanOptions.Default, TransactionOptions.Default, observer: null, Cancellation);

        Assert.Contains("'eth9' in etc/netplan/50-desktop.yaml is for NetworkManager", Assert.IsType<Refused>(result).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_has_charge_of_a_host_that_it_defines_and_yields_on_one_that_it_does_not()
    {
        await using (await SetAsync("w09-interface-becomes-port"))
            Assert.Null((await Provider.ProbeAsync(new ProbeRequest(ProbePurpose.Read), Cancellation)).Yields);

        Assert.NotNull((await Provider.ProbeAsync(new ProbeRequest(ProbePurpose.Read), Cancellation)).Yields);
    }

    private async Task<LiveStage> SetAsync(string scenario)
        => await LiveStage.SetAsync(new Scenario(scenario), new NetworkdDaemon(), async () => LiveStage.Complaint(new Scenario(scenario), await QueryAsync()), Cancellation);
}
