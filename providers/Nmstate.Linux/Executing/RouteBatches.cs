using Microsoft.Extensions.Logging;
using Nmstate.Linux.Netlink;
using Nmstate.Linux.Netlink.Routes;

namespace Nmstate.Linux.Executing;

/// <summary>Many messages about routes at once.</summary>
internal static class RouteBatches
{
    /// <summary>
    /// Has all requests carried out. The first that is refused is the fault, although those behind it were carried out; one that may only
    /// say that somebody was faster hides no other.
    /// </summary>
    /// <exception cref="NetlinkException">One was refused.</exception>
    public static async ValueTask ExecuteAllAsync(this KernelSession kernel, IReadOnlyList<IRequest> requests, CancellationToken cancellation)
    {
        var errors = await kernel.Connection.ExecuteBatchAsync(requests, cancellation).ConfigureAwait(false);
        if (errors is [])
            return;
        var fault = errors.FirstOrDefault(e => !e.Error.IsDoneByOthers) is { Error: not null } other ? other : errors[0];
        throw NetlinkException.For(requests[fault.Index], fault.Error);
    }

    /// <summary>Removes just these routes, whether they were added by ip(8), protocol boot, or by us or another tool, protocol static.</summary>
    /// <remarks>The protocol is given, so that a like route of a daemon is never taken for one of them.</remarks>
    /// <exception cref="NetlinkException">One was refused.</exception>
    public static async ValueTask RemoveRoutesAsync(this KernelSession kernel, IReadOnlyList<KernelRoute> routes, CancellationToken cancellation)
    {
        var left = routes;
        foreach (var protocol in (RTPROT[])[RTPROT.STATIC, RTPROT.BOOT])
        {
            RouteRequest[] requests = [.. left.Select(r => RouteRequest.Delete(r with { Protocol = protocol }))];
            var errors = await kernel.Connection.ExecuteBatchAsync(requests, cancellation).ConfigureAwait(false);
            if (errors.FirstOrDefault(e => e.Error.Errno != Errno.ESRCH) is { Error.Errno.Number: not 0 } refused)
                throw NetlinkException.For(requests[refused.Index], refused.Error);
            left = [.. errors.Select(e => left[e.Index])];
            if (left.Count == 0)
                return;
        }

        kernel.Logger.LogDebug("{Count} of {All} routes are gone already", left.Count, routes.Count);
    }
}
