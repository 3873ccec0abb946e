using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Section <c>ethtool.pause</c> (IEEE 802.3, annex 31B).</summary>
[Mapping]
public sealed partial record EthtoolPause
{
    /// <summary>Whether the interface obeys; only told with <c>autoneg: false</c>.</summary>
    /// <remarks>ETHTOOL_A_PAUSE_RX.</remarks>
    [Property]
    public bool? Rx { get; init; }

    /// <summary>Whether it asks; only told with <c>autoneg: false</c>.</summary>
    /// <remarks>ETHTOOL_A_PAUSE_TX.</remarks>
    [Property]
    public bool? Tx { get; init; }

    /// <summary>Whether that is agreed upon with the other end.</summary>
    /// <remarks>ETHTOOL_A_PAUSE_AUTONEG.</remarks>
    [Property]
    public bool? Autoneg { get; init; }
}
