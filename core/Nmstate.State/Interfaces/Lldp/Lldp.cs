using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Section <c>lldp</c>: whether the interface listens to what others say of themselves (IEEE 802.1AB).</summary>
[Mapping]
public sealed partial record Lldp
{
    /// <summary>Whether it does.</summary>
    [Property(Required = true)]
    public bool? Enabled { get; init; }

    /// <summary>What it has heard: a list for each neighbour.</summary>
    [Property(PropertyKind.Status)]
    public EquatableList<EquatableList<LldpTlv>>? Neighbors { get; init; }
}
