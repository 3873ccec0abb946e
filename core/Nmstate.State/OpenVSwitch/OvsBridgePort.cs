using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>An item of <c>bridge.port</c> of an ovs-bridge: an interface, or several as one.</summary>
[Mapping]
public sealed partial record OvsBridgePort
{
    /// <summary>The interface; of a bond a name of its own.</summary>
    [Property(PropertyKind.Identity, Required = true, Refers = "ovs-port")]
    public string Name { get; init; } = "";

    /// <summary>Makes the port a bond.</summary>
    [Property(Aliases = ["bond"])]
    public OvsBond? LinkAggregation { get; init; }

    /// <summary>The VLANs that the port carries; an empty mapping takes them away.</summary>
    /// <remarks>vlan_mode, tag and trunks in ovs-vswitchd.conf.db(5).</remarks>
    [Property]
    public PortVlan? Vlan { get; init; }
}
