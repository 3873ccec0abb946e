using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>A route, or with <see cref="RouteState.Absent"/> a pattern of routes.</summary>
[Mapping]
public sealed partial record Route
{
    /// <summary>The main routing table.</summary>
    /// <remarks>RT_TABLE_MAIN (linux/rtnetlink.h).</remarks>
    public const uint MainTable = 254;

    /// <summary>Removes what matches instead of adding.</summary>
    [Property]
    public RouteState? State { get; init; }

    /// <summary>Where the route leads to.</summary>
    /// <remarks>rtnetlink RTA_DST.</remarks>
    [Property(PropertyKind.Identity)]
    public IpPrefix? Destination { get; init; }

    /// <summary>The interface that packets leave by.</summary>
    /// <remarks>rtnetlink RTA_OIF.</remarks>
    [Property(PropertyKind.Identity, Refers = "interface")]
    public string? NextHopInterface { get; init; }

    /// <summary>The router that packets go to; left out, or unspecified, where the destination is on the link.</summary>
    /// <remarks>rtnetlink RTA_GATEWAY.</remarks>
    [Property(PropertyKind.Identity)]
    public IpAddress? NextHopAddress { get; init; }

    /// <summary>Preference among routes to one destination, the lowest wins; -1 is the default: 0 for IPv4, 1024 for IPv6.</summary>
    /// <remarks>rtnetlink RTA_PRIORITY; IP6_RT_PRIO_USER (linux/ipv6_route.h).</remarks>
    [Property(PropertyKind.Identity, Min = -1, Max = uint.MaxValue)]
    public long? Metric { get; init; }

    /// <summary>The table that holds the route; 0, as when left out, is the main table, 254.</summary>
    /// <remarks>rtnetlink RTA_TABLE.</remarks>
    [Property(PropertyKind.Identity)]
    public uint? TableId { get; init; }

    /// <summary>The share of the traffic among next hops of one destination and metric, 1..256; IPv4 only.</summary>
    /// <remarks>rtnetlink RTA_MULTIPATH, rtnh_hops + 1 (linux/rtnetlink.h).</remarks>
    [Property(PropertyKind.Identity, Min = 1, Max = 256)]
    public ushort? Weight { get; init; }

    /// <summary>What the route does with packets, where it does not send them on; such a route has no next hop.</summary>
    /// <remarks>rtnetlink RTN_* (linux/rtnetlink.h).</remarks>
    [Property(PropertyKind.Identity)]
    public RouteType? RouteType { get; init; }

    /// <summary>Most packets that TCP has under way; it does not grow further. Not 0.</summary>
    /// <remarks>rtnetlink RTAX_CWND, with its bit of RTAX_LOCK.</remarks>
    [Property(Min = 1, Unit = "packets")]
    public uint? Cwnd { get; init; }

    /// <summary>The address that packets are sent from, where a program does not choose.</summary>
    /// <remarks>rtnetlink RTA_PREFSRC.</remarks>
    [Property]
    public IpAddress? Source { get; init; }

    /// <summary>Packets that TCP has under way at first.</summary>
    /// <remarks>rtnetlink RTAX_INITCWND.</remarks>
    [Property(Unit = "packets", Since = "2.2.42")]
    public uint? Initcwnd { get; init; }

    /// <summary>Packets that TCP lets the other end have under way at first.</summary>
    /// <remarks>rtnetlink RTAX_INITRWND.</remarks>
    [Property(Unit = "packets", Since = "2.2.42")]
    public uint? Initrwnd { get; init; }

    /// <summary>Largest packet on the way, in bytes.</summary>
    /// <remarks>rtnetlink RTAX_MTU.</remarks>
    [Property(Unit = "bytes", Since = "2.2.42")]
    public uint? Mtu { get; init; }

    /// <summary>Whether TCP acknowledges at once.</summary>
    /// <remarks>rtnetlink RTAX_QUICKACK.</remarks>
    [Property(Since = "2.2.43")]
    public bool? Quickack { get; init; }

    /// <summary>Largest segment that TCP lets the other end send, in bytes.</summary>
    /// <remarks>rtnetlink RTAX_ADVMSS.</remarks>
    [Property(Unit = "bytes", Since = "2.2.47")]
    public uint? Advmss { get; init; }

    /// <summary>The vrf whose table holds the route.</summary>
    [Property(PropertyKind.Identity, Refers = "interface", Since = "2.2.55")]
    public string? VrfName { get; init; }

    /// <summary>Whether the MTU stays as it is, whatever routers on the way say.</summary>
    /// <remarks>rtnetlink RTAX_MTU, with its bit of RTAX_LOCK.</remarks>
    [Property(Since = "2.2.59")]
    public bool? LockMtu { get; init; }
}
