namespace Nmstate.Linux.Netlink.Routes;

/// <summary>What becomes of a packet that takes the route.</summary>
/// <remarks>linux/rtnetlink.h.</remarks>
internal enum RTN : byte
{
    UNSPEC = 0,
    UNICAST = 1,
    LOCAL = 2,
    BROADCAST = 3,
    ANYCAST = 4,
    MULTICAST = 5,
    BLACKHOLE = 6,
    UNREACHABLE = 7,
    PROHIBIT = 8,
    THROW = 9,
}
