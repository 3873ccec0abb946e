using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Section <c>id-range</c>: from one VLAN to another, both included.</summary>
[Mapping]
public sealed partial record VlanRange
{
    /// <summary>The lowest, 0..4095.</summary>
    [Property(Required = true, Max = 4095)]
    public ushort? Min { get; init; }

    /// <summary>The highest, 0..4095.</summary>
    [Property(Required = true, Max = 4095)]
    public ushort? Max { get; init; }
}
