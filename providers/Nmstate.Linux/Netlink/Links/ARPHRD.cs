namespace Nmstate.Linux.Netlink.Links;

/// <summary>Hardware type of a link; other values than those named here occur.</summary>
/// <remarks>linux/if_arp.h.</remarks>
internal enum ARPHRD : ushort
{
    ETHER = 1,
    INFINIBAND = 32,
    TUNNEL = 768,
    TUNNEL6 = 769,
    LOOPBACK = 772,
    SIT = 776,
    IPGRE = 778,
    NONE = 0xfffe,
    VOID = 0xffff,
}
