using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Which group of ports a bond uses.</summary>
/// <remarks>BOND_AD_* in net/bond_3ad.h.</remarks>
public enum BondAdSelect
{
    /// <summary>The one that is used, until it has no port left.</summary>
    [Spelling("stable", "0")]
    Stable,

    /// <summary>The one that carries most, chosen again at each change.</summary>
    [Spelling("bandwidth", "1")]
    Bandwidth,

    /// <summary>The one with most ports, chosen again at each change.</summary>
    [Spelling("count", "2")]
    Count,
}
