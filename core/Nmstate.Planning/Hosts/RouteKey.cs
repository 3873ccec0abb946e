using Nmstate.State;

namespace Nmstate.Planning.Hosts;

/// <summary>What makes two routes rivals: the kernel uses the one or the other.</summary>
/// <param name="Destination">Where they lead to.</param>
/// <param name="Table">The table that they are in.</param>
/// <param name="Metric">Their metric, the default filled in.</param>
/// <remarks>Destination, TOS and priority in a table: fib_table_insert in net/ipv4/fib_trie.c, fib6_add in net/ipv6/ip6_fib.c.</remarks>
public readonly record struct RouteKey(IpPrefix Destination, uint Table, long Metric)
{
    private const long DefaultIpv6Metric = 1024;

    /// <summary>The key of <paramref name="route"/>, which has a destination.</summary>
    public static RouteKey Of(Route route) => new(route.Destination!.Value, TableOf(route), MetricOf(route));

    /// <summary>The table that holds <paramref name="route"/>.</summary>
    public static uint TableOf(Route route) => route.TableId is null or 0 ? Route.MainTable : route.TableId.Value;

    private static long MetricOf(Route route)
    {
        var isIpv6 = route.Destination!.Value.Family == IpFamily.V6;
        return route.Metric is null or -1 || (isIpv6 && route.Metric == 0) ? (isIpv6 ? DefaultIpv6Metric : 0) : route.Metric.Value;
    }
}
