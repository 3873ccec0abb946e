using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>An item of <c>link-aggregation.port</c> of a port of an ovs-bridge.</summary>
[Mapping]
public sealed partial record OvsBondPort
{
    /// <summary>The interface.</summary>
    [Property(PropertyKind.Identity, Required = true, Refers = "interface")]
    public string Name { get; init; } = "";
}
