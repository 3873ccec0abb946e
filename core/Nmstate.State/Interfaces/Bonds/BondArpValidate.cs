using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Which ports look at the answers of the targets.</summary>
/// <remarks>BOND_ARP_VALIDATE_* and BOND_ARP_FILTER in net/bonding.h.</remarks>
public enum BondArpValidate
{
    /// <summary>None.</summary>
    [Spelling("none", "0")]
    None,

    /// <summary>The active one.</summary>
    [Spelling("active", "1")]
    Active,

    /// <summary>Those that wait.</summary>
    [Spelling("backup", "2")]
    Backup,

    /// <summary>All.</summary>
    [Spelling("all", "3")]
    All,

    /// <summary>None, and only ARP counts as traffic.</summary>
    [Spelling("filter", "4")]
    Filter,

    /// <summary>The active one, and only ARP counts as traffic.</summary>
    [Spelling("filter_active", "5")]
    FilterActive,

    /// <summary>Those that wait, and only ARP counts as traffic.</summary>
    [Spelling("filter_backup", "6")]
    FilterBackup,
}
