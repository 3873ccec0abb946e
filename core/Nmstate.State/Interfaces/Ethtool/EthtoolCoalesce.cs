using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Section <c>ethtool.coalesce</c>: when the processor is told of packets.</summary>
[Mapping]
public sealed partial record EthtoolCoalesce
{
    /// <summary>Whether the driver adapts what is received.</summary>
    /// <remarks>ETHTOOL_A_COALESCE_USE_ADAPTIVE_RX.</remarks>
    [Property]
    public bool? AdaptiveRx { get; init; }

    /// <summary>Whether the driver adapts what is sent.</summary>
    /// <remarks>ETHTOOL_A_COALESCE_USE_ADAPTIVE_TX.</remarks>
    [Property]
    public bool? AdaptiveTx { get; init; }

    /// <summary>Packets a second from which the high values hold.</summary>
    /// <remarks>ETHTOOL_A_COALESCE_PKT_RATE_HIGH.</remarks>
    [Property(Unit = "packets/s")]
    public uint? PktRateHigh { get; init; }

    /// <summary>Packets a second below which the low values hold.</summary>
    /// <remarks>ETHTOOL_A_COALESCE_PKT_RATE_LOW.</remarks>
    [Property(Unit = "packets/s")]
    public uint? PktRateLow { get; init; }

    /// <summary>How many packets are received before the processor is told.</summary>
    /// <remarks>ETHTOOL_A_COALESCE_RX_MAX_FRAMES.</remarks>
    [Property(Unit = "packets")]
    public uint? RxFrames { get; init; }

    /// <summary>The same at a high rate.</summary>
    /// <remarks>ETHTOOL_A_COALESCE_RX_MAX_FRAMES_HIGH.</remarks>
    [Property(Unit = "packets")]
    public uint? RxFramesHigh { get; init; }

    /// <summary>The same while the processor is at it.</summary>
    /// <remarks>ETHTOOL_A_COALESCE_RX_MAX_FRAMES_IRQ.</remarks>
    [Property(Unit = "packets")]
    public uint? RxFramesIrq { get; init; }

    /// <summary>The same at a low rate.</summary>
    /// <remarks>ETHTOOL_A_COALESCE_RX_MAX_FRAMES_LOW.</remarks>
    [Property(Unit = "packets")]
    public uint? RxFramesLow { get; init; }

    /// <summary>How long the processor is not told of a packet that was received, in microseconds.</summary>
    /// <remarks>ETHTOOL_A_COALESCE_RX_USECS.</remarks>
    [Property(Unit = "microseconds")]
    public uint? RxUsecs { get; init; }

    /// <summary>The same at a high rate.</summary>
    /// <remarks>ETHTOOL_A_COALESCE_RX_USECS_HIGH.</remarks>
    [Property(Unit = "microseconds")]
    public uint? RxUsecsHigh { get; init; }

    /// <summary>The same while the processor is at it.</summary>
    /// <remarks>ETHTOOL_A_COALESCE_RX_USECS_IRQ.</remarks>
    [Property(Unit = "microseconds")]
    public uint? RxUsecsIrq { get; init; }

    /// <summary>The same at a low rate.</summary>
    /// <remarks>ETHTOOL_A_COALESCE_RX_USECS_LOW.</remarks>
    [Property(Unit = "microseconds")]
    public uint? RxUsecsLow { get; init; }

    /// <summary>How many packets are sent before the processor is told.</summary>
    /// <remarks>ETHTOOL_A_COALESCE_TX_MAX_FRAMES.</remarks>
    [Property(Unit = "packets")]
    public uint? TxFrames { get; init; }

    /// <summary>The same at a high rate.</summary>
    /// <remarks>ETHTOOL_A_COALESCE_TX_MAX_FRAMES_HIGH.</remarks>
    [Property(Unit = "packets")]
    public uint? TxFramesHigh { get; init; }

    /// <summary>The same while the processor is at it.</summary>
    /// <remarks>ETHTOOL_A_COALESCE_TX_MAX_FRAMES_IRQ.</remarks>
    [Property(Unit = "packets")]
    public uint? TxFramesIrq { get; init; }

    /// <summary>The same at a low rate.</summary>
    /// <remarks>ETHTOOL_A_COALESCE_TX_MAX_FRAMES_LOW.</remarks>
    [Property(Unit = "packets")]
    public uint? TxFramesLow { get; init; }

    /// <summary>How long the processor is not told of a packet that was sent, in microseconds.</summary>
    /// <remarks>ETHTOOL_A_COALESCE_TX_USECS.</remarks>
    [Property(Unit = "microseconds")]
    public uint? TxUsecs { get; init; }

    /// <summary>The same at a high rate.</summary>
    /// <remarks>ETHTOOL_A_COALESCE_TX_USECS_HIGH.</remarks>
    [Property(Unit = "microseconds")]
    public uint? TxUsecsHigh { get; init; }

    /// <summary>The same while the processor is at it.</summary>
    /// <remarks>ETHTOOL_A_COALESCE_TX_USECS_IRQ.</remarks>
    [Property(Unit = "microseconds")]
    public uint? TxUsecsIrq { get; init; }

    /// <summary>The same at a low rate.</summary>
    /// <remarks>ETHTOOL_A_COALESCE_TX_USECS_LOW.</remarks>
    [Property(Unit = "microseconds")]
    public uint? TxUsecsLow { get; init; }

    /// <summary>How often the rate is looked at, in seconds.</summary>
    /// <remarks>ETHTOOL_A_COALESCE_RATE_SAMPLE_INTERVAL.</remarks>
    [Property(Unit = "seconds")]
    public uint? SampleInterval { get; init; }

    /// <summary>How often counters are brought up to date, in microseconds.</summary>
    /// <remarks>ETHTOOL_A_COALESCE_STATS_BLOCK_USECS.</remarks>
    [Property(Unit = "microseconds")]
    public uint? StatsBlockUsecs { get; init; }
}
