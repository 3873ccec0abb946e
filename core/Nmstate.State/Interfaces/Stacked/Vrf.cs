using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Section <c>vrf</c>: interfaces with a routing table of their own.</summary>
[Mapping]
public sealed partial record Vrf
{
    /// <summary>The ports; a list is all of them, an empty one detaches them.</summary>
    [Property(Comparison = Comparison.Set, Aliases = ["ports"], Refers = "interface")]
    public EquatableList<string>? Port { get; init; }

    /// <summary>The routing table of the ports; left out, or 0, for a vrf that exists.</summary>
    /// <remarks>IFLA_VRF_TABLE; Documentation/networking/vrf.rst.</remarks>
    [Property(PropertyKind.Identity)]
    public uint? RouteTableId { get; init; }
}
