using Nmstate.Linux.Netlink.Transport;

namespace Nmstate.Linux.Netlink.Links;

/// <summary>A port of a bridge. All its properties go when it leaves, and are at their defaults when it comes back.</summary>
/// <remarks>net/bridge/br_netlink.c, <c>br_port_policy</c>.</remarks>
internal sealed record BridgePort : PortData
{
    private static readonly ushort[] Status =
    [
        IFLA_BRPORT.STATE, IFLA_BRPORT.ROOT_ID, IFLA_BRPORT.BRIDGE_ID, IFLA_BRPORT.DESIGNATED_PORT, IFLA_BRPORT.DESIGNATED_COST,
        IFLA_BRPORT.ID, IFLA_BRPORT.NO, IFLA_BRPORT.TOPOLOGY_CHANGE_ACK, IFLA_BRPORT.CONFIG_PENDING, IFLA_BRPORT.MESSAGE_AGE_TIMER,
        IFLA_BRPORT.FORWARD_DELAY_TIMER, IFLA_BRPORT.HOLD_TIMER, IFLA_BRPORT.PAD, IFLA_BRPORT.MRP_RING_OPEN, IFLA_BRPORT.MRP_IN_OPEN,
        IFLA_BRPORT.MCAST_EHT_HOSTS_CNT, IFLA_BRPORT.MCAST_N_GROUPS,
    ];

    public override string Kind => BridgeLink.Registration.Name;

    /// <summary>The same port without what the kernel only reports: what has to be given back after a move.</summary>
    /// <remarks>Giving the cost back fixes it: before, it may have followed the speed of the link.</remarks>
    public BridgePort Configuration => this with { Attributes = Attributes.Without(Status) };

    /// <summary>Path cost: 1..65535; by the speed of the link until it is set.</summary>
    public uint? Cost
    {
        get => Attributes.Get<uint>(IFLA_BRPORT.COST);
        init => Attributes = Attributes.With(IFLA_BRPORT.COST, value);
    }

    /// <summary>Priority of the port: 0..63, the lowest wins; 32 by default.</summary>
    public ushort? Priority
    {
        get => Attributes.Get<ushort>(IFLA_BRPORT.PRIORITY);
        init => Attributes = Attributes.With(IFLA_BRPORT.PRIORITY, value);
    }

    /// <summary>Whether frames may go out where they came in: 0 or 1.</summary>
    public byte? Hairpin
    {
        get => Attributes.Get<byte>(IFLA_BRPORT.MODE);
        init => Attributes = Attributes.With(IFLA_BRPORT.MODE, value);
    }

    /// <summary>Whether the port is cut off from other isolated ports: 0 or 1 (Linux 4.18).</summary>
    public byte? Isolated
    {
        get => Attributes.Get<byte>(IFLA_BRPORT.ISOLATED);
        init => Attributes = Attributes.With(IFLA_BRPORT.ISOLATED, value);
    }

    /// <summary>Spanning tree's state: 0 disabled, 1 listening, 2 learning, 3 forwarding, 4 blocking; status.</summary>
    public byte? State => Attributes.Get<byte>(IFLA_BRPORT.STATE);
}
