using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Section <c>bridge.options.stp</c>: the spanning tree protocol (IEEE 802.1D).</summary>
[Mapping]
public sealed partial record LinuxBridgeStp
{
    /// <summary>Whether the bridge takes part in it.</summary>
    /// <remarks>IFLA_BR_STP_STATE.</remarks>
    [Property]
    public bool? Enabled { get; init; }

    /// <summary>How long a port listens and learns before it forwards, 2..30 seconds.</summary>
    /// <remarks>IFLA_BR_FORWARD_DELAY, there in centiseconds; BR_MIN_FORWARD_DELAY in net/bridge/br_private_stp.h.</remarks>
    [Property(Unit = "seconds", Min = 2, Max = 30)]
    public byte? ForwardDelay { get; init; }
}
