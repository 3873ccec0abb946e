using System.Net;
using System.Net.Sockets;
using Nmstate.Linux.Netlink;
using Nmstate.Linux.Netlink.Links;
using Nmstate.Linux.Netlink.Routes;

namespace Nmstate.Linux.Tests.Netlink;

public sealed class BatchTests : NamespaceTest
{
    [Fact]
    public async Task Errors_are_mapped_to_their_requests_and_the_others_are_carried_out()
    {
        var routes = await RoutesAsync(4000);
        var requests = routes.Select(RouteRequest.Add).ToArray();
        requests[2] = requests[1];
        requests[4] = requests[3];

        var errors = await Connection.ExecuteBatchAsync(requests, Cancellation);

        Assert.Equal([(2, Errno.EEXIST), (4, Errno.EEXIST)], errors.Select(e => (e.Index, e.Error.Errno)));
        Assert.Equal(routes.Where((_, index) => index is not (2 or 4)), await ReadAsync());
    }

    [Fact]
    public async Task Every_request_may_fail_without_an_answer_lost()
    {
        var requests = (await RoutesAsync(4000)).Select(RouteRequest.Add).ToArray();
        await Connection.ExecuteBatchAsync(requests, Cancellation);

        var errors = await Connection.ExecuteBatchAsync(requests, Cancellation);

        Assert.Equal(Enumerable.Range(0, 4000), errors.Select(e => e.Index));
    }

    [Fact]
    public async Task A_small_receive_queue_makes_smaller_sends()
    {
        var requests = (await RoutesAsync(1000)).Select(RouteRequest.Add).ToArray();
        using var narrow = NetlinkConnection.Open(receiveBuffer: 16 * 1024);
        await narrow.ExecuteBatchAsync(requests, Cancellation);

        var errors = await narrow.ExecuteBatchAsync(requests, Cancellation);

        Assert.Equal(1000, errors.Length);
    }

    [Fact]
    public async Task The_last_request_may_fail()
    {
        var requests = (await RoutesAsync(3)).Select(RouteRequest.Add).ToArray();

        var errors = await Connection.ExecuteBatchAsync([.. requests, requests[0]], Cancellation);

        Assert.Equal(3, Assert.Single(errors).Index);
    }

    [Fact]
    public async Task Nothing_to_do_is_done()
    {
        Assert.Empty(await Connection.ExecuteBatchAsync([], Cancellation));
    }

    [Fact]
    public async Task A_dump_of_ten_thousand_routes_equals_what_was_added()
    {
        var routes = await RoutesAsync(10_000);
        Assert.Empty(await Connection.ExecuteBatchAsync([.. routes.Select(RouteRequest.Add)], Cancellation));

        Assert.Equal(routes, await ReadAsync());
    }

    [Fact]
    public async Task A_connection_works_on_after_an_operation_was_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Connection.GetLinksAsync(cancelled.Token));

        Assert.NotEmpty(await Connection.GetLinksAsync(Cancellation));
    }

    /// <summary>Routes 10.X.Y.0/24 on a link, in the order in which the kernel shows them.</summary>
    private async Task<KernelRoute[]> RoutesAsync(int count)
    {
        var link = await CreateCableAsync("v0", "v1");
        return [.. Enumerable.Range(0, count).Select(number => Route(link, number))];
    }

    private static KernelRoute Route(Link link, int number) => new()
    {
        Destination = new IPAddress([10, (byte)(number >> 8), (byte)number, 0]),
        PrefixLength = 24,
        Scope = RT_SCOPE.LINK,
        LinkIndex = link.Index,
    };

    private async Task<IEnumerable<KernelRoute>> ReadAsync() =>
        await Connection.GetRoutesAsync(new DumpRoutes(AddressFamily.InterNetwork) { Protocol = RTPROT.STATIC }, Cancellation);
}
