namespace Nmstate.Linux.Netlink.Links;

/// <summary>Attributes of a link.</summary>
/// <remarks>linux/if_link.h.</remarks>
internal static class IFLA
{
    public const ushort ADDRESS = 1;
    public const ushort IFNAME = 3;
    public const ushort MTU = 4;
    public const ushort LINK = 5;
    public const ushort MASTER = 10;
    public const ushort TXQLEN = 13;
    public const ushort OPERSTATE = 16;
    public const ushort LINKINFO = 18;
    public const ushort IFALIAS = 20;
    public const ushort GROUP = 27;
    public const ushort EXT_MASK = 29;
    public const ushort LINK_NETNSID = 37;
    public const ushort MIN_MTU = 50;
    public const ushort MAX_MTU = 51;
    public const ushort PROP_LIST = 52;
    public const ushort ALT_IFNAME = 53;
    public const ushort PERM_ADDRESS = 54;

    /// <summary>Inside <see cref="LINKINFO"/>.</summary>
    public const ushort INFO_KIND = 1;
    public const ushort INFO_DATA = 2;
    public const ushort INFO_SLAVE_KIND = 4;
    public const ushort INFO_SLAVE_DATA = 5;

    /// <summary>Bit of <see cref="EXT_MASK"/>: leave the statistics out, a third of a message.</summary>
    public const uint RTEXT_FILTER_SKIP_STATS = 8;
}
