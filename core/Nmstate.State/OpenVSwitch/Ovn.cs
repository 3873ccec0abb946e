using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Section <c>ovn</c>: what OVN is told of this host.</summary>
[Mapping]
public sealed partial record Ovn
{
    /// <summary>Which ovs-bridge leads to which physical network.</summary>
    /// <remarks>ovn-bridge-mappings in ovn-controller(8).</remarks>
    [Property(Comparison = Comparison.Keyed, Key = "localnet")]
    public EquatableList<OvnBridgeMapping>? BridgeMappings { get; init; }
}
