namespace Nmstate.Linux.Netlink.Routes;

/// <summary>Routing tables that have a name; all other numbers are free.</summary>
/// <remarks>linux/rtnetlink.h.</remarks>
internal static class RT_TABLE
{
    /// <summary>In the header, where RTA_TABLE holds a number above 255.</summary>
    public const byte COMPAT = 252;
    public const uint DEFAULT = 253;
    public const uint MAIN = 254;
    public const uint LOCAL = 255;
}
