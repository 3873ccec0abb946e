namespace Nmstate.Linux.Netlink.Links;

/// <summary>Attributes of a bridge.</summary>
/// <remarks>linux/if_link.h.</remarks>
internal static class IFLA_BR
{
    public const ushort FORWARD_DELAY = 1;
    public const ushort HELLO_TIME = 2;
    public const ushort MAX_AGE = 3;
    public const ushort AGEING_TIME = 4;
    public const ushort STP_STATE = 5;
    public const ushort PRIORITY = 6;
    public const ushort VLAN_FILTERING = 7;
    public const ushort GROUP_FWD_MASK = 9;
    public const ushort ROOT_ID = 10;
    public const ushort BRIDGE_ID = 11;
    public const ushort ROOT_PORT = 12;
    public const ushort ROOT_PATH_COST = 13;
    public const ushort TOPOLOGY_CHANGE = 14;
    public const ushort TOPOLOGY_CHANGE_DETECTED = 15;
    public const ushort HELLO_TIMER = 16;
    public const ushort TCN_TIMER = 17;
    public const ushort TOPOLOGY_CHANGE_TIMER = 18;
    public const ushort GC_TIMER = 19;
    public const ushort GROUP_ADDR = 20;
    public const ushort MCAST_ROUTER = 22;
    public const ushort MCAST_SNOOPING = 23;
    public const ushort MCAST_QUERY_USE_IFADDR = 24;
    public const ushort MCAST_QUERIER = 25;
    public const ushort MCAST_HASH_ELASTICITY = 26;
    public const ushort MCAST_HASH_MAX = 27;
    public const ushort MCAST_LAST_MEMBER_CNT = 28;
    public const ushort MCAST_STARTUP_QUERY_CNT = 29;
    public const ushort MCAST_LAST_MEMBER_INTVL = 30;
    public const ushort MCAST_MEMBERSHIP_INTVL = 31;
    public const ushort MCAST_QUERIER_INTVL = 32;
    public const ushort MCAST_QUERY_INTVL = 33;
    public const ushort MCAST_QUERY_RESPONSE_INTVL = 34;
    public const ushort MCAST_STARTUP_QUERY_INTVL = 35;
    public const ushort VLAN_DEFAULT_PVID = 39;

    /// <summary>On and off switches: <see cref="BrBoolOptMulti"/>.</summary>
    public const ushort MULTI_BOOLOPT = 46;
    public const ushort MCAST_QUERIER_STATE = 47;
    public const ushort FDB_N_LEARNED = 48;
}
