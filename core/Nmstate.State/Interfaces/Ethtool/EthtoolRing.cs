using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Section <c>ethtool.ring</c>: how many packets wait.</summary>
[Mapping]
public sealed partial record EthtoolRing
{
    /// <summary>Packets that wait for the processor.</summary>
    /// <remarks>ETHTOOL_A_RINGS_RX.</remarks>
    [Property(Unit = "packets")]
    public uint? Rx { get; init; }

    /// <summary>How many the hardware can have wait.</summary>
    /// <remarks>ETHTOOL_A_RINGS_RX_MAX.</remarks>
    [Property(PropertyKind.Status, Unit = "packets")]
    public uint? RxMax { get; init; }

    /// <summary>Large ones that do.</summary>
    /// <remarks>ETHTOOL_A_RINGS_RX_JUMBO.</remarks>
    [Property(Unit = "packets")]
    public uint? RxJumbo { get; init; }

    /// <summary>How many the hardware can have wait.</summary>
    /// <remarks>ETHTOOL_A_RINGS_RX_JUMBO_MAX.</remarks>
    [Property(PropertyKind.Status, Unit = "packets")]
    public uint? RxJumboMax { get; init; }

    /// <summary>Small ones that do.</summary>
    /// <remarks>ETHTOOL_A_RINGS_RX_MINI.</remarks>
    [Property(Unit = "packets")]
    public uint? RxMini { get; init; }

    /// <summary>How many the hardware can have wait.</summary>
    /// <remarks>ETHTOOL_A_RINGS_RX_MINI_MAX.</remarks>
    [Property(PropertyKind.Status, Unit = "packets")]
    public uint? RxMiniMax { get; init; }

    /// <summary>Packets that wait for the cable.</summary>
    /// <remarks>ETHTOOL_A_RINGS_TX.</remarks>
    [Property(Unit = "packets")]
    public uint? Tx { get; init; }

    /// <summary>How many the hardware can have wait.</summary>
    /// <remarks>ETHTOOL_A_RINGS_TX_MAX.</remarks>
    [Property(PropertyKind.Status, Unit = "packets")]
    public uint? TxMax { get; init; }
}
