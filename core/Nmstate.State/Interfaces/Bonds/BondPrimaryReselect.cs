using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>When the primary port takes over again.</summary>
/// <remarks>BOND_PRI_RESELECT_* in net/bonding.h.</remarks>
public enum BondPrimaryReselect
{
    /// <summary>Whenever it works.</summary>
    [Spelling("always", "0")]
    Always,

    /// <summary>When it is faster than the active one.</summary>
    [Spelling("better", "1")]
    Better,

    /// <summary>When the active one fails.</summary>
    [Spelling("failure", "2")]
    Failure,
}
