using System.Runtime.InteropServices;

namespace Nmstate.Linux.Netlink.Routes;

/// <summary><c>struct rtmsg</c>: the header of route messages.</summary>
/// <param name="Family"><c>AF_INET</c> or <c>AF_INET6</c>.</param>
/// <param name="DestinationLength">Prefix length in bits.</param>
/// <param name="SourceLength">Prefix length in bits.</param>
/// <param name="Tos">Type of service, part of an IPv4 route's identity.</param>
/// <param name="Table">The table below 256; RTA_TABLE wins.</param>
/// <param name="Protocol">Who made it.</param>
/// <param name="Scope">Distance; IPv6 knows none.</param>
/// <param name="Type">What becomes of packets.</param>
/// <param name="Flags">Those of the route and of its only next hop.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct RtMsg(
    byte Family, byte DestinationLength, byte SourceLength, byte Tos, byte Table, RTPROT Protocol, RT_SCOPE Scope, RTN Type, RTNH_F Flags);
