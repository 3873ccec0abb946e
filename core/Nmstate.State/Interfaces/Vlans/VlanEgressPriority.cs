using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>An item of <c>vlan.egress-qos-map</c>.</summary>
[Mapping]
public sealed partial record VlanEgressPriority
{
    /// <summary>The priority of the packet.</summary>
    [Property(PropertyKind.Identity, Required = true)]
    public uint? From { get; init; }

    /// <summary>The priority in the tag, 0..7.</summary>
    /// <remarks>vlan_dev_set_egress_priority in net/8021q/vlan_dev.c.</remarks>
    [Property(Required = true, Max = 7)]
    public uint? To { get; init; }
}
