using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>An item of <c>bridge.port</c>: an interface that is part of the bridge.</summary>
[Mapping]
public sealed partial record LinuxBridgePort
{
    /// <summary>The interface.</summary>
    [Property(PropertyKind.Identity, Required = true, Refers = "interface")]
    public string Name { get; init; } = "";

    /// <summary>What a path through the port costs, 1..65535; follows the speed of the link until it is set.</summary>
    /// <remarks>IFLA_BRPORT_COST; BR_MAX_PATH_COST in net/bridge/br_stp_if.c.</remarks>
    [Property(Min = 1, Max = 65535)]
    public uint? StpPathCost { get; init; }
}
