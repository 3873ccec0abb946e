using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Whose address a bond and its ports have.</summary>
/// <remarks>BOND_FOM_* in net/bonding.h.</remarks>
public enum BondFailOverMac
{
    /// <summary>All have the bond's.</summary>
    [Spelling("none", "0")]
    None,

    /// <summary>The bond has that of its active port.</summary>
    [Spelling("active", "1")]
    Active,

    /// <summary>A port gets the bond's when it becomes active.</summary>
    [Spelling("follow", "2")]
    Follow,
}
