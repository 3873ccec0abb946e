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
}
