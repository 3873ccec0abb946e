namespace Nmstate.Linux.Netlink.Links;

/// <summary>Attributes of a bridge's port.</summary>
/// <remarks>linux/if_link.h.</remarks>
internal static class IFLA_BRPORT
{
    public const ushort STATE = 1;
    public const ushort PRIORITY = 2;
    public const ushort COST = 3;

    /// <summary>Hairpin.</summary>
    public const ushort MODE = 4;
    public const ushort ROOT_ID = 13;
    public const ushort BRIDGE_ID = 14;
    public const ushort DESIGNATED_PORT = 15;
    public const ushort DESIGNATED_COST = 16;
    public const ushort ID = 17;
    public const ushort NO = 18;
    public const ushort TOPOLOGY_CHANGE_ACK = 19;
    public const ushort CONFIG_PENDING = 20;
    public const ushort MESSAGE_AGE_TIMER = 21;
    public const ushort FORWARD_DELAY_TIMER = 22;
    public const ushort HOLD_TIMER = 23;
    public const ushort PAD = 26;
    public const ushort ISOLATED = 33;
    public const ushort MRP_RING_OPEN = 35;
    public const ushort MRP_IN_OPEN = 36;
    public const ushort MCAST_EHT_HOSTS_CNT = 38;
    public const ushort MCAST_N_GROUPS = 41;
}
