using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>An item of <c>ovn.bridge-mappings</c>.</summary>
[Mapping]
public sealed partial record OvnBridgeMapping
{
    /// <summary>The physical network.</summary>
    [Property(PropertyKind.Identity, Required = true, Refers = "localnet")]
    public string Localnet { get; init; } = "";

    /// <summary>Takes the mapping away instead of setting it.</summary>
    [Property]
    public OvnMappingState? State { get; init; }

    /// <summary>The bridge that leads to it.</summary>
    [Property(Refers = "interface")]
    public string? Bridge { get; init; }
}
