namespace Nmstate.Linux.Netlink.Transport;

/// <summary>Multicast groups of <c>NETLINK_ROUTE</c>.</summary>
/// <remarks><c>enum rtnetlink_groups</c>, linux/rtnetlink.h.</remarks>
internal enum RTNLGRP
{
    LINK = 1,
    IPV4_IFADDR = 5,
    IPV4_ROUTE = 7,
    IPV4_RULE = 8,
    IPV6_IFADDR = 9,
    IPV6_ROUTE = 11,
    IPV6_RULE = 19,
}
