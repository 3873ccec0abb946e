using Nmstate.Engine.Transactions;
using Nmstate.Providers.Conformance;
using Nmstate.Providers.Netplan.Tests.Files;
using Nmstate.Scenarios;
using Nmstate.State.Reading;
using Nmstate.Testing;
using static Nmstate.Testing.IpCommand;

namespace Nmstate.Providers.Netplan.Tests.Live;

/// <summary>From a static address to one that a server leases, and back (W10).</summary>
public abstract class DhcpTests : LiveTest
{
    private static readonly Scenario OneLink = new("w11-gateway-replaced");
    private static readonly Document Leased = Root.Document("interfaces: [{name: eth0, ipv4: {enabled: true, dhcp: true, address: []}}]");
    private static readonly Document Kept = Root.Document("interfaces: [{name: eth0, ipv4: {enabled: true, dhcp: false}}]");

    private protected override string? Unavailable => base.Unavailable ?? DhcpServer.Unavailable;

    /// <summary>The daemon that asks for the lease.</summary>
    private protected abstract LiveDaemon Daemon { get; }

    [Fact]
    public async Task A_lease_takes_the_place_of_a_static_address_and_then_stays_as_one()
    {
        await using var stage = await SetAsync();
        await using var server = await DhcpServer.StartAsync(stage.FarEnds, "far-eth0", Cancellation);

        var leased = await ApplyAsync(Leased, Provider);
        await DhcpServer.AwaitLeaseAsync("eth0", Cancellation);

        Assert.True(leased is Applied, leased.ToString());
        Assert.IsType<NothingToDo>(await ApplyAsync(Leased, Provider));
        Assert.DoesNotContain("192.0.2.10/", await IpAsync("address show dev eth0", Cancellation), StringComparison.Ordinal);

        var kept = await ApplyAsync(Kept, Provider);

        Assert.True(kept is Applied, kept.ToString());
        Assert.IsType<NothingToDo>(await ApplyAsync(Kept, Provider));
        Assert.Contains(DhcpServer.Lease, await IpAsync("address show dev eth0 permanent", Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Led_back_from_a_static_address_the_link_has_its_lease_again()
    {
        await using var stage = await SetAsync();
        await using var server = await DhcpServer.StartAsync(stage.FarEnds, "far-eth0", Cancellation);
        var leased = await ApplyAsync(Leased, Provider);
        Assert.True(leased is Applied, (leased as RolledBack)?.Cause.Message);
        await DhcpServer.AwaitLeaseAsync("eth0", Cancellation);
        var files = stage.Files();

        var result = await ApplyAsync(Kept, new FaultyProvider(Provider, new Fault(0, IsAfter: true)));

        Assert.True(result is RolledBack, result.ToString());
        await DhcpServer.AwaitLeaseAsync("eth0", Cancellation);
        Assert.IsType<NothingToDo>(await ApplyAsync(Leased, Provider));
        Assert.Equal(files, stage.Files());
    }

    private async Task<LiveStage> SetAsync()
        => await LiveStage.SetAsync(OneLink, Daemon, async () => LiveStage.Complaint(OneLink, await QueryAsync()), Cancellation);
}

/// <summary>With systemd-networkd, in the guest.</summary>
public sealed class NetworkdDhcpTests : DhcpTests
{
    private protected override LiveDaemon Daemon => new NetworkdDaemon();
}

/// <summary>With NetworkManager.</summary>
[Trait(Nmstate.Testing.Kinds.Kernel, Nmstate.Testing.Kinds.AnyKernel)]
public sealed class NetworkManagerDhcpTests : DhcpTests
{
    private protected override string? Unavailable => NetworkManagerStage.Unavailable ?? DhcpServer.Unavailable;

    private protected override LiveDaemon Daemon => NetworkManagerStage.Daemon;
}
