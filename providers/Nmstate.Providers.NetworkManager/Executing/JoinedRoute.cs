using Nmstate.Linux.Executing;
using Nmstate.Linux.Netlink.Routes;
using Nmstate.Planning.Hosts;
using Nmstate.State;

namespace Nmstate.Providers.NetworkManager.Executing;

/// <summary>A route over several links, as the kernel is to have it: each leg is said by the profile of its link.</summary>
/// <param name="Key">Destination, table and metric.</param>
/// <param name="Legs">Its legs, in normal form and with their weights; none: the route is to be gone.</param>
/// <param name="Former">The legs that it had before.</param>
internal sealed record JoinedRoute(RouteKey Key, EquatableList<Route> Legs, EquatableList<Route> Former)
{
    /// <summary>The hops of the route in the kernel, which has no weight for one alone.</summary>
    public EquatableList<Route> Hops => Legs is [var only] ? [Unweighted(only)] : Legs;

    /// <summary>Whether a route of the kernel, hop by hop, is this one, or what it was, or a part of it: never anybody else's.</summary>
    public bool IsMadeOf(EquatableList<Route> hops)
    {
        var legs = Legs.Concat(Former).Select(Unweighted).ToHashSet();
        return hops.Count > 0 && hops.All(hop => legs.Contains(Unweighted(hop)));
    }

    /// <summary>Whether a route of the kernel, hop by hop in any order, is what this one is to be.</summary>
    public bool Is(EquatableList<Route> hops) => Legs.Count > 0 && hops.Count == Legs.Count && Hops.ToHashSet().SetEquals(hops);

    /// <summary>The route for the kernel; there is one.</summary>
    /// <param name="indices">The numbers of the links, by name.</param>
    public KernelRoute ToKernel(IReadOnlyDictionary<string, int> indices) => Legs is [var only]
        ? only.ToKernel(indices[only.NextHopInterface!])
        : Legs[0].ToKernel(linkIndex: 0) with
        {
            Gateway = null,
            Scope = RT_SCOPE.UNIVERSE,
            Hops = new([.. Legs.Select(leg => new RouteHop(indices[leg.NextHopInterface!], leg.NextHopAddress?.ToKernel(), leg.Weight!.Value))]),
        };

    private static Route Unweighted(Route leg) => leg with { Weight = null };
}
