using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Section <c>vlan</c>: an IEEE 802.1Q VLAN on top of another interface.</summary>
[Mapping]
public sealed partial record Vlan
{
    /// <summary>The interface that carries the tagged frames; may be left out when the VLAN exists.</summary>
    /// <remarks>rtnetlink IFLA_LINK.</remarks>
    [Property(PropertyKind.Identity, Refers = "interface")]
    public string? BaseIface { get; init; }

    /// <summary>The VLAN identifier, 0..4094; the kernel refuses 4095 (ERANGE).</summary>
    /// <remarks>rtnetlink IFLA_VLAN_ID (linux/if_link.h), net/8021q/vlan_netlink.c.</remarks>
    [Property(PropertyKind.Identity, Min = 0, Max = 4094)]
    public ushort? Id { get; init; }

    /// <summary>The tag that frames have.</summary>
    /// <remarks>rtnetlink IFLA_VLAN_PROTOCOL.</remarks>
    [Property(PropertyKind.Identity, Default = "802.1q")]
    public VlanProtocol? Protocol { get; init; }

    /// <summary>The protocol by which the VLAN is made known to switches.</summary>
    /// <remarks>VLAN_FLAG_GVRP and VLAN_FLAG_MVRP of IFLA_VLAN_FLAGS (linux/if_vlan.h).</remarks>
    [Property(Default = "none")]
    public VlanRegistration? RegistrationProtocol { get; init; }

    /// <summary>Whether the tag is taken out of received frames before others see them.</summary>
    /// <remarks>VLAN_FLAG_REORDER_HDR of IFLA_VLAN_FLAGS (linux/if_vlan.h).</remarks>
    [Property(Default = "true")]
    public bool? ReorderHeaders { get; init; }

    /// <summary>Whether the VLAN stays up when its base goes down.</summary>
    /// <remarks>VLAN_FLAG_LOOSE_BINDING of IFLA_VLAN_FLAGS (linux/if_vlan.h).</remarks>
    [Property(Default = "false")]
    public bool? LooseBinding { get; init; }

    /// <summary>From the priority in a received tag to that of the packet.</summary>
    /// <remarks>IFLA_VLAN_INGRESS_QOS.</remarks>
    [Property(Comparison = Comparison.Keyed, Key = "from", Since = "2.2.43")]
    public EquatableList<VlanIngressPriority>? IngressQosMap { get; init; }

    /// <summary>From the priority of a packet to that in the tag that is sent.</summary>
    /// <remarks>IFLA_VLAN_EGRESS_QOS.</remarks>
    [Property(Comparison = Comparison.Keyed, Key = "from", Since = "2.2.43")]
    public EquatableList<VlanEgressPriority>? EgressQosMap { get; init; }
}
