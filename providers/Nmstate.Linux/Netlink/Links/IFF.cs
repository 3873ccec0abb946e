namespace Nmstate.Linux.Netlink.Links;

/// <summary>Flags of a link.</summary>
/// <remarks>linux/if.h, <c>enum net_device_flags</c>.</remarks>
[Flags]
internal enum IFF : uint
{
    None = 0,

    /// <summary>Up, as an administrator wished it.</summary>
    UP = 0x1,
    BROADCAST = 0x2,
    LOOPBACK = 0x8,
    POINTOPOINT = 0x10,

    /// <summary>Ready to carry traffic.</summary>
    RUNNING = 0x40,
    NOARP = 0x80,

    /// <summary>
    /// Accepts all hardware addresses, as an administrator wished it; what bridges and captures wish is counted elsewhere.
    /// </summary>
    PROMISC = 0x100,
    ALLMULTI = 0x200,
    MULTICAST = 0x1000,

    /// <summary>The carrier is there.</summary>
    LOWER_UP = 0x10000,
    DORMANT = 0x20000,
}
