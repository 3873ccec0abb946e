using System.Net;
using Nmstate.Linux.Netlink.Routes;
using Nmstate.State;

namespace Nmstate.Linux.Querying;

/// <summary>Says in the schema which routes there are.</summary>
internal static class RouteReport
{
    /// <summary>
    /// All routes of use to people, and among them those that somebody configured and that the schema can say in full. A weighted
    /// IPv4 route over several links, for one, it cannot: that is only shown, and never touched.
    /// </summary>
    /// <remarks>IPv6 shows routes that were added one by one under one key as one of several hops: each of them is a route here.</remarks>
    public static Routes Of(KernelSnapshot kernel)
    {
        var (running, config) = (new List<Route>(), new List<Route>());
        foreach (var route in kernel.Routes.Where(IsOfUse))
        {
            var flat = Flat(kernel, route).ToList();
            running.AddRange(flat);
            if (IsConfigured(route))
                config.AddRange(flat);
        }

        return new Routes { Running = running.ToEquatableList(), Config = config.ToEquatableList() };
    }

    private static bool IsOfUse(KernelRoute route)
        => route is { Type: RTN.UNICAST, Scope: RT_SCOPE.UNIVERSE or RT_SCOPE.LINK };

    private static bool IsConfigured(KernelRoute route)
        => route is { Protocol: RTPROT.STATIC or RTPROT.BOOT, NextHopId: 0, Tos: 0, SourceLength: 0 }
            && (route.Hops.Length == 0 || IsSetOfEquals(route))
            && (route.Gateway is null || route.Gateway.AddressFamily == route.Family);

    private static bool IsSetOfEquals(KernelRoute route)
        => route.Destination.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6
            && route.Hops.Span.ToArray().All(hop => hop.Weight == 1);

    private static IEnumerable<Route> Flat(KernelSnapshot kernel, KernelRoute route)
    {
        RouteHop[] hops = route.Hops.Length > 0 ? route.Hops.Span.ToArray() : [new RouteHop(route.LinkIndex, route.Gateway, 1)];
        return from hop in hops
               where kernel.NameOf(hop.LinkIndex) is not null
               select new Route
               {
                   Destination = new IpPrefix(Address(route.Destination), route.PrefixLength),
                   NextHopInterface = kernel.NameOf(hop.LinkIndex),
                   NextHopAddress = hop.Gateway is null ? null : Address(hop.Gateway),
                   Metric = route.Priority,
                   TableId = route.Table,
               };
    }

    private static IpAddress Address(IPAddress address) => IpAddress.FromBytes(address.GetAddressBytes());
}
