using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>An item of <c>trunk-tags</c>: one VLAN or a range.</summary>
[Mapping]
public sealed partial record TrunkTag : IInterval
{
    /// <summary>One VLAN, 0..4095.</summary>
    [Property(Max = 4095)]
    public ushort? Id { get; init; }

    /// <summary>A range of VLANs.</summary>
    [Property]
    public VlanRange? IdRange { get; init; }

    /// <inheritdoc/>
    public long First => Id ?? IdRange?.Min ?? 0;

    /// <inheritdoc/>
    public long Last => Id ?? IdRange?.Max ?? 0;
}
