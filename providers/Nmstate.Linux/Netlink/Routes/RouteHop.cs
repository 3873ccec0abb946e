using System.Net;

namespace Nmstate.Linux.Netlink.Routes;

/// <summary>One of several next hops of a route.</summary>
/// <param name="LinkIndex">Interface index of the link that packets leave by.</param>
/// <param name="Gateway">Router on that link, of the route's family or the other one; null where the destination is on the link.</param>
/// <param name="Weight">Share of the traffic: 1..256.</param>
internal sealed record RouteHop(int LinkIndex, IPAddress? Gateway, int Weight)
{
    public RTNH_F Flags { get; init; }
}
