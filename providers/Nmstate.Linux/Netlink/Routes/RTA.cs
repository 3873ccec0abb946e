namespace Nmstate.Linux.Netlink.Routes;

/// <summary>Attributes of a route.</summary>
/// <remarks>linux/rtnetlink.h.</remarks>
internal static class RTA
{
    public const ushort DST = 1;
    public const ushort SRC = 2;
    public const ushort OIF = 4;
    public const ushort GATEWAY = 5;
    public const ushort PRIORITY = 6;
    public const ushort PREFSRC = 7;
    public const ushort METRICS = 8;
    public const ushort MULTIPATH = 9;
    public const ushort TABLE = 15;

    /// <summary>A gateway of the other family: u16 family and the address (Linux 5.2).</summary>
    public const ushort VIA = 18;
    public const ushort NH_ID = 30;
}
