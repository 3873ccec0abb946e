namespace Nmstate.Linux.Netlink.Routes;

/// <summary>Flags of a next hop, and of the route whose only one it is.</summary>
/// <remarks>linux/rtnetlink.h.</remarks>
[Flags]
internal enum RTNH_F : uint
{
    None = 0,
    DEAD = 0x1,
    PERVASIVE = 0x2,

    /// <summary>The gateway is taken for reachable without a check.</summary>
    ONLINK = 0x4,
    OFFLOAD = 0x8,

    /// <summary>The link lacks its carrier.</summary>
    LINKDOWN = 0x10,
    UNRESOLVED = 0x20,
    TRAP = 0x40,
}
