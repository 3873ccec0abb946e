namespace Nmstate.Linux.Netlink.Routes;

/// <summary>Distance to a destination, or reach of an address; other values are free for users.</summary>
/// <remarks>linux/rtnetlink.h.</remarks>
internal enum RT_SCOPE : byte
{
    /// <summary>Anywhere.</summary>
    UNIVERSE = 0,
    SITE = 200,

    /// <summary>On the link: no gateway.</summary>
    LINK = 253,

    /// <summary>This host.</summary>
    HOST = 254,

    /// <summary>None; when deleting, any.</summary>
    NOWHERE = 255,
}
