namespace Nmstate.State;

/// <summary>How a bond of Open vSwitch spreads traffic.</summary>
public enum OvsBondMode
{
    /// <summary>One interface carries everything, another takes over.</summary>
    ActiveBackup,

    /// <summary>By the sender's address and VLAN.</summary>
    BalanceSlb,

    /// <summary>By addresses and ports; the other side speaks the link aggregation protocol.</summary>
    BalanceTcp,

    /// <summary>As the link aggregation protocol has it.</summary>
    Lacp,
}
