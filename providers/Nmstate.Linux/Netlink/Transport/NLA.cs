namespace Nmstate.Linux.Netlink.Transport;

/// <summary>The parts of <c>struct nlattr</c>'s type field, and its length.</summary>
/// <remarks>linux/netlink.h.</remarks>
internal static class NLA
{
    /// <summary>The value is a list of attributes. Set on every nest that is sent; old families do not set it on what they send.</summary>
    public const ushort F_NESTED = 0x8000;

    /// <summary>The number without the flags 'nested' (0x8000) and 'network byte order' (0x4000).</summary>
    public const ushort TYPE_MASK = 0x3fff;

    /// <summary>Length of the head of an attribute in bytes.</summary>
    public const int HeaderLength = 4;
}
