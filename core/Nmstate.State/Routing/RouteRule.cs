using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>A rule that says which table a packet is routed by, or with <see cref="RouteRuleState.Absent"/> a pattern of rules.</summary>
[Mapping]
public sealed partial record RouteRule
{
    /// <summary>The family of the packets; needed only where neither ip-from nor ip-to says so.</summary>
    /// <remarks>struct fib_rule_hdr, family.</remarks>
    [Property(PropertyKind.Identity)]
    public RouteRuleFamily? Family { get; init; }

    /// <summary>Removes what matches instead of adding.</summary>
    [Property]
    public RouteRuleState? State { get; init; }

    /// <summary>The network that packets come from; in a pattern an empty one matches only rules without it.</summary>
    /// <remarks>FRA_SRC (linux/fib_rules.h).</remarks>
    [Property(PropertyKind.Identity)]
    public RulePrefix? IpFrom { get; init; }

    /// <summary>The network that packets go to; in a pattern an empty one matches only rules without it.</summary>
    /// <remarks>FRA_DST (linux/fib_rules.h).</remarks>
    [Property(PropertyKind.Identity)]
    public RulePrefix? IpTo { get; init; }

    /// <summary>The place among the rules, the lowest comes first; -1 is the next that is free.</summary>
    /// <remarks>FRA_PRIORITY (linux/fib_rules.h).</remarks>
    [Property(PropertyKind.Identity, Min = -1, Max = uint.MaxValue, Default = "-1")]
    public long? Priority { get; init; }

    /// <summary>The table; 0, as when left out, is the main table, 254.</summary>
    /// <remarks>FRA_TABLE (linux/fib_rules.h).</remarks>
    [Property(PropertyKind.Identity, Default = "254")]
    public uint? RouteTable { get; init; }

    /// <summary>The mark that packets have.</summary>
    /// <remarks>FRA_FWMARK (linux/fib_rules.h).</remarks>
    [Property(PropertyKind.Identity, Hexadecimal = true)]
    public uint? Fwmark { get; init; }

    /// <summary>The bits of the mark that count.</summary>
    /// <remarks>FRA_FWMASK (linux/fib_rules.h).</remarks>
    [Property(PropertyKind.Identity, Hexadecimal = true)]
    public uint? Fwmask { get; init; }

    /// <summary>What is done with packets instead of looking into a table.</summary>
    /// <remarks>FR_ACT_* (linux/fib_rules.h).</remarks>
    [Property(PropertyKind.Identity)]
    public RouteRuleAction? Action { get; init; }

    /// <summary>The interface that packets come in by.</summary>
    /// <remarks>FRA_IIFNAME (linux/fib_rules.h).</remarks>
    [Property(PropertyKind.Identity, Refers = "interface")]
    public string? Iif { get; init; }

    /// <summary>Routes with prefixes of this length in bits, or shorter ones, do not count.</summary>
    /// <remarks>FRA_SUPPRESS_PREFIXLEN (linux/fib_rules.h).</remarks>
    [Property(PropertyKind.Identity, Aliases = ["suppress_prefixlength"], Unit = "bits")]
    public uint? SuppressPrefixLength { get; init; }
}
