using System.Collections.Immutable;
using Nmstate.Linux.Netlink.Transport;

namespace Nmstate.Linux.Netlink.Routes;

/// <summary>Reading routes.</summary>
internal static class RouteQueries
{
    /// <summary>Routes that pass the filter, in the order in which the kernel tries those of one key.</summary>
    public static async ValueTask<ImmutableArray<KernelRoute>> GetRoutesAsync(
        this NetlinkConnection connection, DumpRoutes filter, CancellationToken cancellation)
    {
        var reader = new RouteReader();
        KernelRoute? Read(Message message) => reader.Read(message) is { } route && filter.Takes(route) ? route : null;

        try
        {
            return await connection.DumpAsync(filter, Read, cancellation).ConfigureAwait(false);
        }
        catch (NetlinkException absent) when (absent.Errno == Errno.ENOENT && filter.Table is not null)
        {
            // "FIB table does not exist": a table is made by its first route.
            return [];
        }
    }
}
