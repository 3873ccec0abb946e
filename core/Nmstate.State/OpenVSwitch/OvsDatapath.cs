using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>What moves the packets of an ovs-bridge.</summary>
public enum OvsDatapath
{
    /// <summary>What does by itself.</summary>
    [Spelling("")]
    Unset,

    /// <summary>The kernel.</summary>
    System,

    /// <summary>A process of its own, as DPDK needs it.</summary>
    Netdev,
}
