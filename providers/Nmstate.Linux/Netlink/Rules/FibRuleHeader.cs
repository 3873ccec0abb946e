using System.Runtime.InteropServices;

namespace Nmstate.Linux.Netlink.Rules;

/// <summary><c>struct fib_rule_hdr</c>: the header of rule messages.</summary>
/// <param name="Family"><c>AF_INET</c> or <c>AF_INET6</c>.</param>
/// <param name="DestinationLength">Prefix length in bits.</param>
/// <param name="SourceLength">Prefix length in bits.</param>
/// <param name="Tos">Type of service.</param>
/// <param name="Table">The table below 256; FRA_TABLE wins.</param>
/// <param name="Reserved1">0.</param>
/// <param name="Reserved2">0.</param>
/// <param name="Action">What the rule does.</param>
/// <param name="Flags">FIB_RULE_INVERT 2, IIF_DETACHED 8, OIF_DETACHED 16, and others.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct FibRuleHeader(
    byte Family,
    byte DestinationLength,
    byte SourceLength,
    byte Tos,
    byte Table,
    byte Reserved1,
    byte Reserved2,
    FR_ACT Action,
    uint Flags);
