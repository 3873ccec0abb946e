namespace Nmstate.Linux.Netlink.Transport;

/// <summary>Message types of <c>NETLINK_ROUTE</c>.</summary>
/// <remarks>linux/rtnetlink.h.</remarks>
internal enum RTM : ushort
{
    NEWLINK = 16,
    DELLINK = 17,
    GETLINK = 18,
    NEWADDR = 20,
    DELADDR = 21,
    GETADDR = 22,
    NEWROUTE = 24,
    DELROUTE = 25,
    GETROUTE = 26,
    NEWRULE = 32,
    DELRULE = 33,
    GETRULE = 34,
}
