using System.Net.Sockets;
using Nmstate.Linux.Netlink.Routes;
using Nmstate.Linux.Querying;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Planning.Rendering;
using Nmstate.Providers.Preparing;
using Nmstate.State;

namespace Nmstate.Linux.Executing;

/// <summary>A route that takes the place of another one of the same key.</summary>
/// <param name="From">The one that goes.</param>
/// <param name="To">The one that comes.</param>
internal sealed record ReplacedRoute(Route From, Route To);

/// <summary>Replaces routes over one link.</summary>
/// <param name="Name">The link.</param>
/// <param name="Routes">The routes.</param>
/// <remarks>
/// The kernel's own replacing takes the first route of the key, whosever it is. So it is used only where there is just one, and that is
/// ours; else the one goes and then the other comes.
/// </remarks>
internal sealed record ReplaceRoutes(string Name, EquatableList<ReplacedRoute> Routes) : KernelOperation
{
    /// <summary>The operation for <paramref name="routes"/> over the link <paramref name="name"/>.</summary>
    public static ReplaceRoutes Of(string name, EquatableList<ReplacedRoute> routes, Coverage covers) => new(name, routes)
    {
        Title = routes is [var one] ? $"replace route {RouteText.Of(one.From)} by {RouteText.Of(one.To)}" : $"replace {routes.Count} routes over {name}",
        NativeText = string.Join('\n', routes.Select(r => $"RTM_NEWROUTE NLM_F_REPLACE {RouteText.Of(r.To)}")),
        Covers = [covers],
        Impact = Impact.InPlace,
    };

    internal override async ValueTask ExecuteAsync(KernelSession kernel, CancellationToken cancellation)
    {
        var link = await kernel.LinkAsync(Name, cancellation).ConfigureAwait(false);
        foreach (var table in Routes.GroupBy(r => (r.From.Destination!.Value.Family, r.From.TableId!.Value)))
        {
            var present = await ReadAsync(kernel, table.Key.Family, table.Key.Value, [.. table.Select(r => KeyOf(r.From))], cancellation).ConfigureAwait(false);
            var alone = table.ToLookup(r => present[KeyOf(r.From)].ToList() is [var only] && IsOurs(only, r.From, link.Index));
            await kernel.ExecuteAllAsync([.. alone[true].Select(r => RouteRequest.Replace(r.To.ToKernel(link.Index)))], cancellation).ConfigureAwait(false);
            await kernel.RemoveRoutesAsync([.. alone[false].Select(r => r.From.ToKernel(link.Index))], cancellation).ConfigureAwait(false);
            await kernel.ExecuteAllAsync([.. alone[false].Select(r => Adding(r, present, link.Index))], cancellation).ConfigureAwait(false);
        }
    }

    private static async ValueTask<ILookup<RouteKey, KernelRoute>> ReadAsync(
        KernelSession kernel, IpFamily family, uint table, HashSet<RouteKey> keys, CancellationToken cancellation)
    {
        var filter = new DumpRoutes(family == IpFamily.V4 ? AddressFamily.InterNetwork : AddressFamily.InterNetworkV6) { Table = table };
        var routes = await KernelReader.ReadRoutesAsync(kernel.Connection, filter, cancellation).ConfigureAwait(false);
        return routes.Where(r => keys.Contains(KeyOf(r))).ToLookup(KeyOf);
    }

    private static RouteRequest Adding(ReplacedRoute route, ILookup<RouteKey, KernelRoute> present, int linkIndex)
        => present[KeyOf(route.From)].Any(r => !IsOurs(r, route.From, linkIndex))
            ? RouteRequest.Append(route.To.ToKernel(linkIndex))
            : RouteRequest.Add(route.To.ToKernel(linkIndex));

    private static bool IsOurs(KernelRoute route, Route from, int linkIndex)
        => route is { Protocol: RTPROT.STATIC or RTPROT.BOOT, Hops.Length: 0 } && route.LinkIndex == linkIndex && Equals(route.Gateway, from.NextHopAddress?.ToKernel());

    private static RouteKey KeyOf(Route route) => RouteKey.Of(route);

    private static RouteKey KeyOf(KernelRoute route)
        => new(new IpPrefix(IpAddress.FromBytes(route.Destination.GetAddressBytes()), route.PrefixLength), route.Table, route.Priority);
}
