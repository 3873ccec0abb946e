using Nmstate.Linux.Netlink.Routes;
using Nmstate.Linux.Netlink.Transport;

namespace Nmstate.Linux.Netlink.Rules;

/// <summary>Makes a <see cref="KernelRule"/> of an RTM_NEWRULE message.</summary>
internal static class RuleReader
{
    /// <summary>FRA_SUPPRESS_PREFIXLEN where nothing is passed over: -1.</summary>
    private const uint NoPrefixLength = 0xffffffff;

    private static readonly ushort[] Known =
    [
        FRA.DST, FRA.SRC, FRA.IIFNAME, FRA.PRIORITY, FRA.FWMARK, FRA.SUPPRESS_PREFIXLEN, FRA.TABLE, FRA.FWMASK, FRA.OIFNAME, FRA.PAD,
        FRA.PROTOCOL,
    ];

    /// <returns>Null for another message.</returns>
    public static KernelRule? Read(Message message)
    {
        if (!message.Is(RTM.NEWRULE))
            return null;

        var header = message.Header<FibRuleHeader>(out var attributes);
        var rule = new KernelRule
        {
            Family = AddressFamilies.FromKernel(header.Family),
            Action = header.Action,
            Table = header.Table,
            DestinationLength = header.DestinationLength,
            SourceLength = header.SourceLength,
            Tos = header.Tos,
            Flags = header.Flags,
            Others = AttributeSet.Read(attributes).Without(Known),
        };
        foreach (var attribute in attributes)
        {
            rule = attribute.Type switch
            {
                FRA.DST => rule with { Destination = attribute.Address },
                FRA.SRC => rule with { Source = attribute.Address },
                FRA.IIFNAME => rule with { InputLink = attribute.String },
                FRA.OIFNAME => rule with { OutputLink = attribute.String },
                FRA.PRIORITY => rule with { Priority = attribute.UInt32 },
                FRA.FWMARK => rule with { FirewallMark = attribute.UInt32 },
                FRA.FWMASK => rule with { FirewallMask = attribute.UInt32 },
                FRA.TABLE => rule with { Table = attribute.UInt32 },
                FRA.PROTOCOL => rule with { Protocol = (RTPROT)attribute.Byte },
                FRA.SUPPRESS_PREFIXLEN => rule with
                {
                    SuppressPrefixLength = attribute.UInt32 == NoPrefixLength ? null : attribute.UInt32,
                },
                _ => rule,
            };
        }

        return rule;
    }
}
