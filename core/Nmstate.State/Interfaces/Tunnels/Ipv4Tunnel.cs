using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Sections <c>ipip</c> and <c>sit</c>: IPv4, or IPv6, inside IPv4 (RFC 2003, RFC 4213).</summary>
/// <remarks>net/ipv4/ipip.c, net/ipv6/sit.c.</remarks>
[Mapping]
public sealed partial record Ipv4Tunnel
{
    /// <summary>The interface that packets leave by; left out where the routes decide.</summary>
    /// <remarks>IFLA_IPTUN_LINK, IFLA_GRE_LINK.</remarks>
    [Property(PropertyKind.Identity, Refers = "interface")]
    public string? BaseIface { get; init; }

    /// <summary>The address that packets are sent from.</summary>
    /// <remarks>IFLA_IPTUN_LOCAL, IFLA_GRE_LOCAL.</remarks>
    [Property(PropertyKind.Identity)]
    public IpAddress? Local { get; init; }

    /// <summary>The other end.</summary>
    /// <remarks>IFLA_IPTUN_REMOTE, IFLA_GRE_REMOTE.</remarks>
    [Property(PropertyKind.Identity)]
    public IpAddress? Remote { get; init; }

    /// <summary>Hops that packets of the tunnel may take; 0 has it from the packet inside.</summary>
    /// <remarks>IFLA_IPTUN_TTL, IFLA_GRE_TTL.</remarks>
    [Property]
    public byte? Ttl { get; init; }

    /// <summary>Traffic class of the packets of the tunnel; 1 has it from the packet inside.</summary>
    /// <remarks>IFLA_IPTUN_TOS, IFLA_GRE_TOS.</remarks>
    [Property]
    public byte? Tos { get; init; }

    /// <summary>Whether packets of the tunnel may not be fragmented on the way.</summary>
    /// <remarks>IFLA_IPTUN_PMTUDISC, IFLA_GRE_PMTUDISC.</remarks>
    [Property(Default = "true")]
    public bool? PmtuDisc { get; init; }

    /// <summary>The mark that packets of the tunnel have.</summary>
    /// <remarks>IFLA_IPTUN_FWMARK, IFLA_GRE_FWMARK.</remarks>
    [Property]
    public uint? Fwmark { get; init; }
}
