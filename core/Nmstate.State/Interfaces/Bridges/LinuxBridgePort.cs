using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>An item of <c>bridge.port</c>: an interface that is part of the bridge.</summary>
[Mapping]
public sealed partial record LinuxBridgePort
{
    /// <summary>The interface.</summary>
    [Property(PropertyKind.Identity, Required = true, Refers = "interface")]
    public string Name { get; init; } = "";

    /// <summary>Whether frames may leave by the port that they came by.</summary>
    /// <remarks>IFLA_BRPORT_MODE.</remarks>
    [Property(Default = "false")]
    public bool? StpHairpinMode { get; init; }

    /// <summary>What a path through the port costs, 1..65535; follows the speed of the link until it is set.</summary>
    /// <remarks>IFLA_BRPORT_COST; BR_MAX_PATH_COST in net/bridge/br_stp_if.c.</remarks>
    [Property(Min = 1, Max = 65535)]
    public uint? StpPathCost { get; init; }

    /// <summary>Priority of the port among those of one cost, 0..63; the lowest is preferred.</summary>
    /// <remarks>IFLA_BRPORT_PRIORITY; BR_MAX_PORT_PRIORITY in net/bridge/br_stp_if.c.</remarks>
    [Property(Max = 63, Default = "32")]
    public ushort? StpPriority { get; init; }

    /// <summary>The VLANs that the port carries; an empty mapping takes them away.</summary>
    [Property]
    public PortVlan? Vlan { get; init; }
}
