using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>An item of <c>link-aggregation.ports-config</c>: what the bond has set for one of its ports.</summary>
[Mapping]
public sealed partial record BondPort
{
    /// <summary>The port.</summary>
    [Property(PropertyKind.Identity, Required = true, Refers = "interface")]
    public string Name { get; init; } = "";

    /// <summary>Preference when a new active port is elected; the highest wins.</summary>
    /// <remarks>IFLA_BOND_SLAVE_PRIO; prio in Documentation/networking/bonding.rst.</remarks>
    [Property(Default = "0")]
    public int? Priority { get; init; }

    /// <summary>The transmit queue that is the port's own; 0 is none, others are given once in a bond.</summary>
    /// <remarks>IFLA_BOND_SLAVE_QUEUE_ID; queue_id in Documentation/networking/bonding.rst.</remarks>
    [Property(Default = "0")]
    public ushort? QueueId { get; init; }
}
