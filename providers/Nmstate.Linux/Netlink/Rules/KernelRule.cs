using System.Net;
using System.Net.Sockets;
using Nmstate.Linux.Netlink.Routes;
using Nmstate.Linux.Netlink.Transport;

namespace Nmstate.Linux.Netlink.Rules;

/// <summary>A rule that chooses a routing table.</summary>
internal sealed record KernelRule
{
    public required AddressFamily Family { get; init; }

    /// <summary>Order of the rules, lowest first; several may have the same.</summary>
    public uint Priority { get; init; }

    public FR_ACT Action { get; init; }

    /// <summary>Number of the table; 0 for rules without one.</summary>
    public uint Table { get; init; }

    /// <summary>Prefix that the destination must have; null for any. Host bits are kept as they were given.</summary>
    public IPAddress? Destination { get; init; }

    /// <summary>Prefix length of <see cref="Destination"/> in bits.</summary>
    public byte DestinationLength { get; init; }

    /// <summary>Prefix that the source must have; null for any. Host bits are kept as they were given.</summary>
    public IPAddress? Source { get; init; }

    /// <summary>Prefix length of <see cref="Source"/> in bits.</summary>
    public byte SourceLength { get; init; }

    public byte Tos { get; init; }

    /// <summary>Mark that packets must have under <see cref="FirewallMask"/>; null for any.</summary>
    public uint? FirewallMark { get; init; }

    /// <summary>The bits of the mark that count; 0xffffffff where none was given.</summary>
    public uint? FirewallMask { get; init; }

    /// <summary>Name of the link that packets come in by; null for any. The link need not exist.</summary>
    public string? InputLink { get; init; }

    /// <summary>Name of the link that the socket is bound to; null for any.</summary>
    public string? OutputLink { get; init; }

    /// <summary>Routes with a prefix of this length or shorter are passed over; null where none are.</summary>
    public uint? SuppressPrefixLength { get; init; }

    /// <summary>Who made it (Linux 4.17); part of what tells rules apart.</summary>
    public RTPROT Protocol { get; init; }

    /// <summary>Flags of the header: 2 inverts the match.</summary>
    public uint Flags { get; init; }

    /// <summary>What has no property here. A rule that has any of it matches nothing that a schema can say.</summary>
    public AttributeSet Others { get; init; }
}
