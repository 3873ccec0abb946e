namespace Nmstate.Linux.Netlink.Addresses;

/// <summary>Attributes of an address.</summary>
/// <remarks>linux/if_addr.h.</remarks>
internal static class IFA
{
    /// <summary>The peer on a point-to-point link, else the same as <see cref="LOCAL"/>; IPv6 sends this one alone.</summary>
    public const ushort ADDRESS = 1;
    public const ushort LOCAL = 2;
    public const ushort LABEL = 3;
    public const ushort BROADCAST = 4;
    public const ushort CACHEINFO = 6;
    public const ushort FLAGS = 8;
    public const ushort RT_PRIORITY = 9;
    public const ushort PROTO = 11;
}
