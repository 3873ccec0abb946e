using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Section <c>bridge.options.stp</c>: the spanning tree protocol (IEEE 802.1D).</summary>
[Mapping]
public sealed partial record LinuxBridgeStp
{
    /// <summary>Whether the bridge takes part in it.</summary>
    /// <remarks>IFLA_BR_STP_STATE.</remarks>
    [Property(Default = "false")]
    public bool? Enabled { get; init; }

    /// <summary>How long a port listens and learns before it forwards, 2..30 seconds.</summary>
    /// <remarks>IFLA_BR_FORWARD_DELAY, there in centiseconds; BR_MIN_FORWARD_DELAY in net/bridge/br_private_stp.h.</remarks>
    [Property(Unit = "seconds", Min = 2, Max = 30, Default = "15")]
    public byte? ForwardDelay { get; init; }

    /// <summary>How often the root of the tree makes itself heard, 1..10 seconds.</summary>
    /// <remarks>IFLA_BR_HELLO_TIME, there in centiseconds; BR_MIN_HELLO_TIME in net/bridge/br_private_stp.h.</remarks>
    [Property(Unit = "seconds", Min = 1, Max = 10, Default = "2")]
    public byte? HelloTime { get; init; }

    /// <summary>How long the root may be silent before another is looked for, 6..40 seconds.</summary>
    /// <remarks>IFLA_BR_MAX_AGE, there in centiseconds; BR_MIN_MAX_AGE in net/bridge/br_private_stp.h.</remarks>
    [Property(Unit = "seconds", Min = 6, Max = 40, Default = "20")]
    public byte? MaxAge { get; init; }

    /// <summary>Priority of the bridge when the root is chosen; the lowest is preferred.</summary>
    /// <remarks>IFLA_BR_PRIORITY.</remarks>
    [Property(Default = "32768")]
    public ushort? Priority { get; init; }
}
