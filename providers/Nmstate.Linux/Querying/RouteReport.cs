using System.Net;
using System.Net.Sockets;
using Nmstate.Linux.Netlink.Routes;
using Nmstate.State;

namespace Nmstate.Linux.Querying;

/// <summary>Says in the schema which routes there are.</summary>
internal static class RouteReport
{
    /// <summary>
    /// All routes of use to people, and among them those that somebody configured and that the schema can say in full: each hop of a
    /// route over several is a route here.
    /// </summary>
    /// <param name="kernel">What the kernel has.</param>
    /// <param name="isWeighted">
    /// Whether IPv4 routes of several hops, which have weights, are configuration here; else they are only shown, and never touched.
    /// </param>
    /// <remarks>IPv6 shows routes that were added one by one under one key as one of several hops.</remarks>
    public static Routes Of(KernelSnapshot kernel, bool isWeighted)
    {
        var (running, config) = (new List<Route>(), new List<Route>());
        foreach (var route in kernel.Routes.Where(IsOfUse))
        {
            var flat = HopsOf(kernel, route).ToList();
            running.AddRange(flat);
            if (IsConfigured(route, isWeighted))
                config.AddRange(flat);
        }

        return new Routes { Running = running.ToEquatableList(), Config = config.ToEquatableList() };
    }

    private static bool IsOfUse(KernelRoute route)
        => route is { Type: RTN.UNICAST, Scope: RT_SCOPE.UNIVERSE or RT_SCOPE.LINK };

    private static bool IsConfigured(KernelRoute route, bool isWeighted)
        => route is { Protocol: RTPROT.STATIC or RTPROT.BOOT, NextHopId: 0, Tos: 0, SourceLength: 0 }
            && (route.Hops.Length == 0 || IsSetOfEquals(route) || (isWeighted && IsIpv4(route)))
            && (route.Gateway is null || route.Gateway.AddressFamily == route.Family);

    private static bool IsSetOfEquals(KernelRoute route)
        => !IsIpv4(route) && route.Hops.Span.ToArray().All(hop => hop.Weight == 1);

    private static bool IsIpv4(KernelRoute route) => route.Family == AddressFamily.InterNetwork;

    /// <summary>Each hop of a route as a route; those over links that are gone are left out.</summary>
    public static IEnumerable<Route> HopsOf(KernelSnapshot kernel, KernelRoute route)
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
                   Weight = IsIpv4(route) && route.Hops.Length > 0 ? (ushort)hop.Weight : null,
               };
    }

    private static IpAddress Address(IPAddress address) => IpAddress.FromBytes(address.GetAddressBytes());
}
