using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>An item of <c>ieee-802-1-vlans</c>.</summary>
[Mapping]
public sealed partial record LldpVlan
{
    /// <summary>Its name.</summary>
    [Property(PropertyKind.Status)]
    public string? Name { get; init; }

    /// <summary>Its number.</summary>
    [Property(PropertyKind.Status)]
    public ushort? Vid { get; init; }
}
