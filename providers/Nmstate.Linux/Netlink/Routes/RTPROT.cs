namespace Nmstate.Linux.Netlink.Routes;

/// <summary>Who made a route or a rule; other values occur, each some daemon's.</summary>
/// <remarks>linux/rtnetlink.h.</remarks>
internal enum RTPROT : byte
{
    UNSPEC = 0,
    REDIRECT = 1,

    /// <summary>The kernel, with an address.</summary>
    KERNEL = 2,

    /// <summary>ip(8), where nothing else was said.</summary>
    BOOT = 3,

    /// <summary>An administrator; what this library's users write.</summary>
    STATIC = 4,

    /// <summary>A router advertisement.</summary>
    RA = 9,
    DHCP = 16,
    MROUTED = 17,
    KEEPALIVED = 18,
    BABEL = 42,
}
