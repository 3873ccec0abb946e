using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Section <c>vlan</c> of a port of a bridge: the VLANs that it carries.</summary>
[Mapping(Resets = true)]
public sealed partial record PortVlan
{
    /// <summary>Whether the port is in one VLAN, or carries several.</summary>
    [Property]
    public PortVlanMode? Mode { get; init; }

    /// <summary>The VLAN of an access port, or on a trunk that of untagged frames, 0..4095.</summary>
    /// <remarks>IFLA_BRIDGE_VLAN_INFO with BRIDGE_VLAN_INFO_PVID and BRIDGE_VLAN_INFO_UNTAGGED (linux/if_bridge.h).</remarks>
    [Property(Max = 4095)]
    public ushort? Tag { get; init; }

    /// <summary>Whether a trunk also carries untagged frames, in the VLAN <c>tag</c>.</summary>
    [Property(Default = "false")]
    public bool? EnableNative { get; init; }

    /// <summary>The VLANs of a trunk: numbers and ranges, none twice.</summary>
    /// <remarks>IFLA_BRIDGE_VLAN_INFO with BRIDGE_VLAN_INFO_RANGE_BEGIN (linux/if_bridge.h).</remarks>
    [Property(Comparison = Comparison.IntervalSet)]
    public EquatableList<TrunkTag>? TrunkTags { get; init; }
}
