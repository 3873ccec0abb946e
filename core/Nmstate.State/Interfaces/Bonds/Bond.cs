using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Section <c>link-aggregation</c> of a bond: several interfaces as one.</summary>
[Mapping]
public sealed partial record Bond
{
    /// <summary>How traffic is spread over the ports; a new bond needs one.</summary>
    /// <remarks>IFLA_BOND_MODE; Documentation/networking/bonding.rst.</remarks>
    [Property]
    public BondMode? Mode { get; init; }

    /// <summary>Settings whose meaning depends on the mode; what is left out stays, a change of mode forgets them all.</summary>
    [Property]
    public BondOptions? Options { get; init; }

    /// <summary>The ports; a list is all of them, an empty one detaches them.</summary>
    [Property(Comparison = Comparison.Set, Aliases = ["ports"], Refers = "interface")]
    public EquatableList<string>? Port { get; init; }

    /// <summary>The ports with the settings that the bond has for each; with <c>port</c> it names the same ones.</summary>
    [Property(Comparison = Comparison.Keyed, Key = "name")]
    public EquatableList<BondPort>? PortsConfig { get; init; }
}
