using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Section <c>ethtool</c>: settings of the hardware; each section that is mentioned replaces the stored one.</summary>
[Mapping]
public sealed partial record EthtoolSettings
{
    /// <summary>Whether frames that ask for a pause are sent and obeyed.</summary>
    [Property]
    public EthtoolPause? Pause { get; init; }

    /// <summary>What the hardware does of the kernel's work, by the kernel's names, on or off.</summary>
    /// <remarks>ETHTOOL_A_FEATURES_WANTED; netdev_features_strings in net/ethtool/common.c.</remarks>
    [Property]
    public EquatableMap<bool>? Feature { get; init; }

    /// <summary>How many packets are waited for before the processor is told.</summary>
    [Property]
    public EthtoolCoalesce? Coalesce { get; init; }

    /// <summary>How many packets wait for the processor, or for the cable.</summary>
    [Property]
    public EthtoolRing? Ring { get; init; }

    /// <summary>Correction of errors on the cable.</summary>
    [Property(Since = "2.2.43")]
    public EthtoolFec? Fec { get; init; }
}
