using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Section <c>ieee-802-3-mac-phy-conf</c>.</summary>
[Mapping]
public sealed partial record LldpMacPhy
{
    /// <summary>Whether speed and duplex are agreed upon.</summary>
    [Property(PropertyKind.Status)]
    public bool? Autoneg { get; init; }

    /// <summary>The kind of cable and signal in use.</summary>
    [Property(PropertyKind.Status)]
    public uint? OperationalMauType { get; init; }

    /// <summary>What the port offers to agree upon.</summary>
    [Property(PropertyKind.Status)]
    public uint? PmdAutonegCap { get; init; }
}
