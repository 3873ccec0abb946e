using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>How many targets must answer.</summary>
/// <remarks>BOND_ARP_TARGETS_* in net/bonding.h.</remarks>
public enum BondArpTargets
{
    /// <summary>One of them.</summary>
    [Spelling("any", "0")]
    Any,

    /// <summary>Each of them.</summary>
    [Spelling("all", "1")]
    All,
}
