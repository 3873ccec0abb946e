namespace Nmstate.Linux.Netlink.Rules;

/// <summary>What a rule does with the packets it matches.</summary>
/// <remarks>linux/fib_rules.h.</remarks>
internal enum FR_ACT : byte
{
    UNSPEC = 0,

    /// <summary>Looks into a table.</summary>
    TO_TBL = 1,

    /// <summary>Goes on at another rule.</summary>
    GOTO = 2,
    NOP = 3,
    BLACKHOLE = 6,
    UNREACHABLE = 7,
    PROHIBIT = 8,
}
