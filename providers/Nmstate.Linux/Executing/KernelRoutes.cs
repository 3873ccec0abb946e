using Nmstate.Linux.Netlink.Routes;
using Nmstate.State;

namespace Nmstate.Linux.Executing;

/// <summary>From the schema's routes, in the planner's normal form, to the kernel's.</summary>
internal static class KernelRoutes
{
    /// <summary>The route over the link with this index, as ours: of protocol static.</summary>
    public static KernelRoute ToKernel(this Route route, int linkIndex)
    {
        var destination = route.Destination!.Value;
        return new KernelRoute
        {
            Destination = destination.Address.ToKernel(),
            PrefixLength = destination.Length,
            Table = route.TableId!.Value,
            Priority = (uint)route.Metric!.Value,
            Gateway = route.NextHopAddress?.ToKernel(),
            LinkIndex = linkIndex,
            // As ip(8) does: what has no gateway is on the link. IPv6 knows no scopes.
            Scope = destination.Family == IpFamily.V4 && route.NextHopAddress is null ? RT_SCOPE.LINK : RT_SCOPE.UNIVERSE,
        };
    }

    /// <summary>Those on the link first: a gateway may be behind one of them.</summary>
    public static IEnumerable<T> OnLinkFirst<T>(this IEnumerable<T> items, Func<T, Route> route)
        => items.OrderBy(item => route(item).NextHopAddress is not null);
}
