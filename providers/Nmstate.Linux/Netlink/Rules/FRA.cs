namespace Nmstate.Linux.Netlink.Rules;

/// <summary>Attributes of a rule.</summary>
/// <remarks>linux/fib_rules.h.</remarks>
internal static class FRA
{
    public const ushort DST = 1;
    public const ushort SRC = 2;
    public const ushort IIFNAME = 3;
    public const ushort PRIORITY = 6;
    public const ushort FWMARK = 10;
    public const ushort SUPPRESS_PREFIXLEN = 14;
    public const ushort TABLE = 15;
    public const ushort FWMASK = 16;
    public const ushort OIFNAME = 17;
    public const ushort PAD = 18;
    public const ushort PROTOCOL = 21;
}
