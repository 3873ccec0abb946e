using System.Net;
using Nmstate.Linux.Netlink.Addresses;
using Nmstate.Linux.Netlink.Events;
using Nmstate.Linux.Netlink.Links;

namespace Nmstate.Linux.Tests.Netlink.Events;

public sealed class ChangeSubscriptionTests : NamespaceTest
{
    private const KernelChanges All = KernelChanges.Links | KernelChanges.Addresses | KernelChanges.Routes;

    [Fact]
    public async Task Waiting_ends_when_a_link_is_created()
    {
        using var subscription = ChangeSubscription.Open(KernelChanges.Links);
        var change = subscription.WaitForChangeAsync(Cancellation);
        Assert.False(change.IsCompleted);

        await ExecuteAsync(new CreateLink("br0", new BridgeLink()));

        Assert.Equal(KernelChanges.Links, await change);
    }

    [Fact]
    public async Task Deleting_a_link_is_told_apart_from_changing_it()
    {
        await ExecuteAsync(new CreateLink("br0", new BridgeLink()));
        var link = await LinkAsync("br0");
        using var subscription = ChangeSubscription.Open(KernelChanges.Links);

        await ExecuteAsync(new DeleteLink(link.Index, "br0"));

        Assert.True((await subscription.WaitForChangeAsync(Cancellation)).HasFlag(KernelChanges.LinksGone));
    }

    [Fact]
    public async Task A_port_that_leaves_its_bridge_is_not_gone()
    {
        var port = await CreateCableAsync("v0", "v1");
        await ExecuteAsync(new CreateLink("br0", new BridgeLink()));
        await ExecuteAsync(new ChangeLink(port.Index, "v0") { ControllerIndex = (await LinkAsync("br0")).Index });
        using var subscription = ChangeSubscription.Open(KernelChanges.Links);

        await ExecuteAsync(new ChangeLink(port.Index, "v0") { ControllerIndex = 0 });

        Assert.Equal(KernelChanges.Links, await subscription.WaitForChangeAsync(Cancellation));
    }

    [Fact]
    public async Task Addresses_and_routes_are_reported()
    {
        var link = await CreateCableAsync("v0", "v1");
        using var subscription = ChangeSubscription.Open(All);
        subscription.TakeReported();

        await ExecuteAsync(AddressRequest.Add(LinkAddress.Static(link.Index, new IPAddress([192, 0, 2, 1]), 24)));

        var changes = await subscription.WaitForChangeAsync(Cancellation);
        Assert.True(changes.HasFlag(KernelChanges.Addresses | KernelChanges.Routes));
    }

    [Fact]
    public async Task Lost_reports_count_as_a_change()
    {
        using var subscription = ChangeSubscription.Open(All, receiveBuffer: 4096);
        var change = subscription.WaitForChangeAsync(Cancellation);
        var link = await CreateCableAsync("v0", "v1");
        await Connection.ExecuteBatchAsync(
            [.. Enumerable.Range(0, 200).Select(mtu => new ChangeLink(link.Index, "v0") { Mtu = 1300u + (uint)mtu })], Cancellation);

        var changes = await change | subscription.TakeReported();

        Assert.True(changes.HasFlag(KernelChanges.Unknown));
    }

    [Fact]
    public async Task Waiting_can_be_cancelled()
    {
        using var subscription = ChangeSubscription.Open(KernelChanges.Links);
        using var cancelled = new CancellationTokenSource();
        var change = subscription.WaitForChangeAsync(cancelled.Token);

        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await change);
    }
}
