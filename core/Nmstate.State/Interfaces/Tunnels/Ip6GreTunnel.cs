using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Section <c>ip6gre</c>: packets inside IPv6 (RFC 7676).</summary>
/// <remarks>net/ipv6/ip6_gre.c.</remarks>
[Mapping]
public sealed partial record Ip6GreTunnel
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

    /// <summary>The key that received packets have; left out: none.</summary>
    /// <remarks>IFLA_GRE_IKEY.</remarks>
    [Property(PropertyKind.Identity)]
    public uint? Ikey { get; init; }

    /// <summary>The key that packets are sent with; left out: none.</summary>
    /// <remarks>IFLA_GRE_OKEY.</remarks>
    [Property(PropertyKind.Identity)]
    public uint? Okey { get; init; }

    /// <summary>How often a packet may be put into another one.</summary>
    /// <remarks>IFLA_IPTUN_ENCAP_LIMIT, IFLA_GRE_ENCAP_LIMIT; RFC 2473.</remarks>
    [Property]
    public byte? EncapLimit { get; init; }

    /// <summary>The flow label of the packets of the tunnel, 0..1048575.</summary>
    /// <remarks>IFLA_IPTUN_FLOWINFO, IFLA_GRE_FLOWINFO.</remarks>
    [Property(Max = 1_048_575)]
    public uint? FlowLabel { get; init; }

    /// <summary>The mark that packets of the tunnel have.</summary>
    /// <remarks>IFLA_IPTUN_FWMARK, IFLA_GRE_FWMARK.</remarks>
    [Property]
    public uint? Fwmark { get; init; }
}
