using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Section <c>link-aggregation.options</c> of a bond.</summary>
[Mapping]
public sealed partial record BondOptions
{
    /// <summary>How often the carrier of the ports is looked at, in milliseconds; 0 is off.</summary>
    /// <remarks>IFLA_BOND_MIIMON; Documentation/networking/bonding.rst.</remarks>
    [Property(Unit = "milliseconds", Max = int.MaxValue)]
    public uint? Miimon { get; init; }

    /// <summary>The port that is used whenever it works; an empty one is none. For active-backup, balance-tlb and balance-alb.</summary>
    /// <remarks>IFLA_BOND_PRIMARY.</remarks>
    [Property(Refers = "interface")]
    public string? Primary { get; init; }
}
