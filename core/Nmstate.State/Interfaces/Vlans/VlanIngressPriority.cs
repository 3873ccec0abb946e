using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>An item of <c>vlan.ingress-qos-map</c>.</summary>
[Mapping]
public sealed partial record VlanIngressPriority
{
    /// <summary>The priority in the tag, 0..7.</summary>
    /// <remarks>vlan_dev_set_ingress_priority in net/8021q/vlan_dev.c.</remarks>
    [Property(PropertyKind.Identity, Required = true, Max = 7)]
    public uint? From { get; init; }

    /// <summary>The priority that the packet gets.</summary>
    [Property(Required = true)]
    public uint? To { get; init; }
}
