using Nmstate.Engine.Transactions;
using Nmstate.Providers.Conformance;
using Nmstate.Scenarios;
using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;
using Nmstate.Testing;
using static Nmstate.Testing.IpCommand;

namespace Nmstate.Providers.NetworkManager.Tests.Live;

/// <summary>From a static address to one that a server leases, and back (W10).</summary>
[Trait(Kinds.Kernel, Kinds.AnyKernel)]
public sealed class DhcpTests : LiveTest
{
    private static readonly Scenario OneLink = new("w11-gateway-replaced");
    private static readonly Document Leased = StateReader.Read(new SourceText("leased.yml", "interfaces: [{name: eth0, ipv4: {enabled: true, dhcp: true, address: []}}]"));
    private static readonly Document Kept = StateReader.Read(new SourceText("kept.yml", "interfaces: [{name: eth0, ipv4: {enabled: true, dhcp: false}}]"));

    [Fact]
    public async Task A_lease_takes_the_place_of_a_static_address_and_then_stays_as_one()
    {
        Assert.SkipWhen(DhcpServer.Unavailable is not null, DhcpServer.Unavailable ?? "");
        await using var stage = await Stage.SetAsync(OneLink, Cancellation);
        await using var server = await DhcpServer.StartAsync(stage.FarEnds, "far-eth0", Cancellation);

        var leased = await ApplyAsync(Leased);
        await DhcpServer.AwaitLeaseAsync("eth0", Cancellation);

        Assert.True(leased is Applied, leased.ToString());
        Assert.IsType<NothingToDo>(await ApplyAsync(Leased));
        Assert.DoesNotContain("192.0.2.10/", await IpAsync("address show dev eth0", Cancellation), StringComparison.Ordinal);

        var kept = await ApplyAsync(Kept);

        Assert.True(kept is Applied, kept.ToString());
        Assert.IsType<NothingToDo>(await ApplyAsync(Kept));
        Assert.Contains(DhcpServer.Lease, await IpAsync("address show dev eth0 permanent", Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Led_back_from_a_static_address_the_link_has_its_lease_again()
    {
        Assert.SkipWhen(DhcpServer.Unavailable is not null, DhcpServer.Unavailable ?? "");
        await using var stage = await Stage.SetAsync(OneLink, Cancellation);
        await using var server = await DhcpServer.StartAsync(stage.FarEnds, "far-eth0", Cancellation);
        Assert.IsType<Applied>(await ApplyAsync(Leased));
        await DhcpServer.AwaitLeaseAsync("eth0", Cancellation);

        var result = await ApplyAsync(Kept, new FaultyProvider(Provider, new Fault(0, IsAfter: true)));

        Assert.True(result is RolledBack, result.ToString());
        await DhcpServer.AwaitLeaseAsync("eth0", Cancellation);
        Assert.IsType<NothingToDo>(await ApplyAsync(Leased));
    }
}
