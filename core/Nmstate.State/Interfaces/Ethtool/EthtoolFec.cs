using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Section <c>ethtool.fec</c>: correction of errors on the cable.</summary>
[Mapping]
public sealed partial record EthtoolFec
{
    /// <summary>Whether the hardware chooses.</summary>
    /// <remarks>ETHTOOL_A_FEC_AUTO.</remarks>
    [Property]
    public bool? Auto { get; init; }

    /// <summary>The code, where it does not.</summary>
    /// <remarks>ETHTOOL_A_FEC_MODES.</remarks>
    [Property]
    public EthtoolFecMode? Mode { get; init; }
}
