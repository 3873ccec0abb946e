using Nmstate.Linux.Netlink.Transport;

namespace Nmstate.Linux.Netlink.Rules;

/// <summary>Adds a rule, with all that the kernel showed of it; one that is there already is refused (EEXIST).</summary>
/// <param name="Rule">The rule.</param>
internal sealed record AddRule(KernelRule Rule) : IRequest
{
    /// <summary>The flags that a caller may set: FIB_RULE_INVERT (linux/fib_rules.h). The others say what became of the links.</summary>
    private const uint Settable = 2;

    /// <summary>RT_TABLE_UNSPEC: FRA_TABLE has the number.</summary>
    private const byte InAttribute = 0;

    public RTM Type => RTM.NEWRULE;

    public NLM_F Flags => NLM_F.CREATE | NLM_F.EXCL;

    public string Target => $"rule {Rule.Priority}";

    public void Write(MessageWriter writer)
    {
        writer.Structure(new FibRuleHeader(
            Rule.Family.ToKernel(), Rule.DestinationLength, Rule.SourceLength, Rule.Tos, InAttribute, 0, 0, Rule.Action, Rule.Flags & Settable));
        writer.UInt32(FRA.PRIORITY, Rule.Priority);
        if (Rule.Table != 0)
            writer.UInt32(FRA.TABLE, Rule.Table);
        if (Rule.Destination is not null)
            writer.Address(FRA.DST, Rule.Destination);
        if (Rule.Source is not null)
            writer.Address(FRA.SRC, Rule.Source);
        if (Rule.InputLink is not null)
            writer.String(FRA.IIFNAME, Rule.InputLink);
        if (Rule.OutputLink is not null)
            writer.String(FRA.OIFNAME, Rule.OutputLink);
        if (Rule.FirewallMark is { } mark)
            writer.UInt32(FRA.FWMARK, mark);
        if (Rule.FirewallMask is { } mask)
            writer.UInt32(FRA.FWMASK, mask);
        if (Rule.SuppressPrefixLength is { } length)
            writer.UInt32(FRA.SUPPRESS_PREFIXLEN, length);
        if (Rule.Protocol != 0)
            writer.Byte(FRA.PROTOCOL, (byte)Rule.Protocol);
        writer.Raw(Rule.Others.Bytes);
    }
}
