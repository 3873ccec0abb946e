using System.Net;
using System.Net.Sockets;
using Nmstate.Linux.Netlink.Transport;

namespace Nmstate.Linux.Netlink.Routes;

/// <summary>A route as the kernel keeps it.</summary>
/// <remarks>
/// IPv4 tells routes apart by table, destination, type of service and metric, then by type, scope and next hop; IPv6 by table,
/// destination and metric, then by gateway and link.
/// </remarks>
internal sealed record KernelRoute
{
    /// <summary>Lowest address of the destination; its family is the route's.</summary>
    public required IPAddress Destination { get; init; }

    /// <summary>Prefix length of the destination in bits; 0 is the default route.</summary>
    public required byte PrefixLength { get; init; }

    /// <summary>Number of the table.</summary>
    public uint Table { get; init; } = RT_TABLE.MAIN;

    public RTPROT Protocol { get; init; } = RTPROT.STATIC;

    public RT_SCOPE Scope { get; init; }

    public RTN Type { get; init; } = RTN.UNICAST;

    /// <summary>Metric, the lowest wins. IPv4 defaults to 0; IPv6 makes 1024 of 0.</summary>
    public uint Priority { get; init; }

    /// <summary>Type of service, IPv4 only.</summary>
    public byte Tos { get; init; }

    /// <summary>Interface index of the link that packets leave by; 0 where <see cref="Hops"/> say it, or there is none.</summary>
    public int LinkIndex { get; init; }

    /// <summary>Router, of either family; null where there is none or <see cref="Hops"/> say it.</summary>
    public IPAddress? Gateway { get; init; }

    /// <summary>Source address for packets of this host; null for the kernel's choice.</summary>
    public IPAddress? PreferredSource { get; init; }

    /// <summary>Prefix of the source that packets must have, IPv6 only; null for any.</summary>
    public IPAddress? Source { get; init; }

    /// <summary>Prefix length of <see cref="Source"/> in bits.</summary>
    public byte SourceLength { get; init; }

    public RTNH_F Flags { get; init; }

    /// <summary>Number of a next hop object; 0 for none. Such a route is some other tool's.</summary>
    public uint NextHopId { get; init; }

    /// <summary>The next hops, where there are several.</summary>
    public EquatableArray<RouteHop> Hops { get; init; }

    /// <summary>MTU, window and the like as they came, types of <c>RTAX_*</c>.</summary>
    public AttributeSet Metrics { get; init; }

    public AddressFamily Family => Destination.AddressFamily;

    public override string ToString() => $"{Destination}/{PrefixLength} table {Table}";
}
