using System.Collections.Immutable;
using System.Net;
using Nmstate.Linux.Netlink.Routes;

namespace Nmstate.Linux.Restoring;

/// <summary>What takes routes back to a record, those of one key in their order.</summary>
/// <param name="Removed">What goes first.</param>
/// <param name="Added">What comes then: those of one key in their order, keys that are on a link alone before those with a gateway.</param>
internal sealed record RouteRestoration(ImmutableArray<KernelRoute> Removed, ImmutableArray<KernelRoute> Added)
{
    /// <summary>What makes <paramref name="now"/> into <paramref name="wanted"/>.</summary>
    /// <param name="wanted">The record.</param>
    /// <param name="now">The routes as they are; what a daemon has added meanwhile stays.</param>
    public static RouteRestoration Of(KernelRecord wanted, KernelRecord now)
    {
        var indices = now.Names.ToDictionary(n => n.Value, n => n.Key, StringComparer.Ordinal);
        var before = wanted.Routes.Select(r => OverPresentLinks(r, wanted.Names, indices)).OfType<KernelRoute>().ToLookup(KeyOf);
        var current = now.Routes.ToLookup(KeyOf);
        var (removed, added) = (new List<KernelRoute>(), new List<KernelRoute[]>());
        foreach (var key in before.Concat(current).Select(group => group.Key).Distinct())
            Restore([.. before[key]], [.. current[key]], IsAffected, removed, added);
        return new RouteRestoration([.. removed], [.. added.OrderBy(key => key.Any(HasGateway)).SelectMany(key => key)]);

        bool IsAffected(KernelRoute route) => now.Names.TryGetValue(route.LinkIndex, out var name) && wanted.Affects(name);
    }

    /// <summary>Routes of one key: those that are out of order go and come again behind the others.</summary>
    private static void Restore(
        KernelRoute[] before, KernelRoute[] current, Func<KernelRoute, bool> isAffected, List<KernelRoute> removed, List<KernelRoute[]> added)
    {
        var wanted = before.Select(Lasting).ToHashSet();
        var present = current.Select(Lasting).ToHashSet();
        KernelRoute[] known = [.. current.Where(r => wanted.Contains(Lasting(r)))];
        KernelRoute[] strange = [.. current.Where(r => !wanted.Contains(Lasting(r)) && r.Protocol != RTPROT.KERNEL)];
        KernelRoute[] possible = [.. before.Where(r => present.Contains(Lasting(r)) || MayCome(r, strange))];
        var same = possible.Zip(known).TakeWhile(pair => Lasting(pair.First) == Lasting(pair.Second)).Count();
        added.Add(possible[same..]);
        removed.AddRange(known[same..]);
        removed.AddRange(strange.Where(s => (IsOfPeople(s) && isAffected(s)) || possible[same..].Any(r => IsRemnant(s, r))));
    }

    /// <summary>A connected route comes with its address only. What a daemon has replaced meanwhile is not what it wants any more.</summary>
    private static bool MayCome(KernelRoute route, KernelRoute[] strange)
        => route.Protocol != RTPROT.KERNEL
            && (IsOfPeople(route) || strange.All(s => s.Protocol != route.Protocol || IsRemnant(s, route)));

    /// <summary>Whether <paramref name="route"/> is what is left of one with several hops when the link of a hop went.</summary>
    private static bool IsRemnant(KernelRoute route, KernelRoute whole)
    {
        var hops = whole.Hops.Span.ToArray().Select(h => (h.LinkIndex, h.Gateway)).ToHashSet();
        var left = route.Hops.Length > 0 ? route.Hops.Span.ToArray().Select(h => (h.LinkIndex, h.Gateway)) : [(route.LinkIndex, route.Gateway)];
        return route.Protocol == whole.Protocol && left.All(hops.Contains);
    }

    private static bool HasGateway(KernelRoute route) => route.Gateway is not null || route.Hops.Length > 0;

    private static bool IsOfPeople(KernelRoute route) => route.Protocol is RTPROT.STATIC or RTPROT.BOOT;

    private static (IPAddress Destination, byte Length, uint Table, uint Priority, byte Tos) KeyOf(KernelRoute route)
        => (route.Destination, route.PrefixLength, route.Table, route.Priority, route.Tos);

    /// <summary>Without what the state of a link changes.</summary>
    private static KernelRoute Lasting(KernelRoute route) => route with
    {
        Flags = route.Flags & RTNH_F.ONLINK,
        Hops = new EquatableArray<RouteHop>([.. route.Hops.Span.ToArray().Select(h => h with { Flags = h.Flags & RTNH_F.ONLINK })]),
    };

    /// <summary>The route with the numbers that its links have now; null: one of them is gone.</summary>
    private static KernelRoute? OverPresentLinks(KernelRoute route, ImmutableDictionary<int, string> names, Dictionary<string, int> indices)
    {
        int? Present(int index) => names.TryGetValue(index, out var name) && indices.TryGetValue(name, out var present) ? present : null;
        if (route.Hops.Length == 0)
            return route.LinkIndex == 0 ? route : Present(route.LinkIndex) is { } link ? route with { LinkIndex = link } : null;
        var hops = route.Hops.Span.ToArray();
        return hops.All(h => Present(h.LinkIndex) is not null)
            ? route with { Hops = new EquatableArray<RouteHop>([.. hops.Select(h => h with { LinkIndex = Present(h.LinkIndex)!.Value })]) }
            : null;
    }
}
