using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Section <c>vxlan</c>: Ethernet frames in UDP (RFC 7348).</summary>
[Mapping]
public sealed partial record Vxlan
{
    /// <summary>The interface that packets leave by; an empty one leaves it to the routes.</summary>
    /// <remarks>IFLA_VXLAN_LINK.</remarks>
    [Property(PropertyKind.Identity, Refers = "interface")]
    public string? BaseIface { get; init; }

    /// <summary>The network identifier, 0..16777215.</summary>
    /// <remarks>IFLA_VXLAN_ID; VXLAN_N_VID in net/vxlan.h.</remarks>
    [Property(PropertyKind.Identity, Required = true, Max = 16_777_215)]
    public uint? Id { get; init; }

    /// <summary>Whether addresses are learned from received frames.</summary>
    /// <remarks>IFLA_VXLAN_LEARNING.</remarks>
    [Property(Default = "true")]
    public bool? Learning { get; init; }

    /// <summary>The address that packets are sent from.</summary>
    /// <remarks>IFLA_VXLAN_LOCAL, IFLA_VXLAN_LOCAL6.</remarks>
    [Property(PropertyKind.Identity)]
    public IpAddress? Local { get; init; }

    /// <summary>The other end, or the group, that frames for unknown addresses go to.</summary>
    /// <remarks>IFLA_VXLAN_GROUP, IFLA_VXLAN_GROUP6.</remarks>
    [Property(PropertyKind.Identity)]
    public IpAddress? Remote { get; init; }

    /// <summary>The UDP port of the other end.</summary>
    /// <remarks>IFLA_VXLAN_PORT; the kernel's own default is older than RFC 7348, which says 4789.</remarks>
    [Property(PropertyKind.Identity, Default = "8472")]
    public ushort? DestinationPort { get; init; }
}
