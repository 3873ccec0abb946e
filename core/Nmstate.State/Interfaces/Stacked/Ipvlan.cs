using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Section <c>ipvlan</c>: an interface with IP addresses of its own and the address of its base on the link layer.</summary>
[Mapping]
public sealed partial record Ipvlan
{
    /// <summary>The interface that it stands on; may be left out when it exists.</summary>
    /// <remarks>rtnetlink IFLA_LINK.</remarks>
    [Property(PropertyKind.Identity, Refers = "interface")]
    public string? BaseIface { get; init; }

    /// <summary>On which layer packets are told apart.</summary>
    /// <remarks>IFLA_IPVLAN_MODE; Documentation/networking/ipvlan.rst.</remarks>
    [Property(Default = "l3")]
    public IpvlanMode? Mode { get; init; }

    /// <summary>Whether the interfaces on one base do not see one another.</summary>
    /// <remarks>IPVLAN_F_PRIVATE of IFLA_IPVLAN_FLAGS.</remarks>
    [Property(Default = "false")]
    public bool? Private { get; init; }

    /// <summary>Whether they see one another only over the switch that the base is connected to; not with private.</summary>
    /// <remarks>IPVLAN_F_VEPA of IFLA_IPVLAN_FLAGS.</remarks>
    [Property(Default = "false")]
    public bool? Vepa { get; init; }
}
