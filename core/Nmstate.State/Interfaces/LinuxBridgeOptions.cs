using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Section <c>bridge.options</c> of a linux-bridge.</summary>
[Mapping]
public sealed partial record LinuxBridgeOptions
{
    /// <summary>Time to the next clean-up of learned addresses.</summary>
    /// <remarks>IFLA_BR_GC_TIMER.</remarks>
    [Property(PropertyKind.Status, Unit = "centiseconds")]
    public ulong? GcTimer { get; init; }

    /// <summary>Time to the next hello message.</summary>
    /// <remarks>IFLA_BR_HELLO_TIMER.</remarks>
    [Property(PropertyKind.Status, Unit = "centiseconds")]
    public ulong? HelloTimer { get; init; }

    /// <summary>How long a learned address is kept, in seconds.</summary>
    /// <remarks>IFLA_BR_AGEING_TIME (linux/if_link.h), there in centiseconds.</remarks>
    [Property(Unit = "seconds", Max = 42_949_672)]
    public uint? MacAgeingTime { get; init; }

    /// <summary>The spanning tree protocol.</summary>
    [Property]
    public LinuxBridgeStp? Stp { get; init; }
}
