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

    /// <summary>The link-local group that messages of the spanning tree are sent to: 01:80:C2:00:00:0X.</summary>
    /// <remarks>IFLA_BR_GROUP_ADDR; br_set_group_addr in net/bridge/br_sysfs_br.c.</remarks>
    [Property(Default = "01:80:C2:00:00:00")]
    public MacAddress? GroupAddr { get; init; }

    /// <summary>Which link-local groups are forwarded, a bit each, the lowest for 01:80:C2:00:00:00.</summary>
    /// <remarks>IFLA_BR_GROUP_FWD_MASK; BR_GROUPFWD_RESTRICTED in net/bridge/br_private.h.</remarks>
    [Property(Default = "0")]
    public ushort? GroupForwardMask { get; init; }

    /// <summary>Another word for group-forward-mask; where both stand they are equal.</summary>
    /// <remarks>IFLA_BR_GROUP_FWD_MASK.</remarks>
    [Property(Default = "0")]
    public ushort? GroupFwdMask { get; init; }

    /// <summary>How many groups of multicast are kept, a power of two.</summary>
    /// <remarks>IFLA_BR_MCAST_HASH_MAX.</remarks>
    [Property(Default = "4096")]
    public uint? HashMax { get; init; }

    /// <summary>Time to the next hello message.</summary>
    /// <remarks>IFLA_BR_HELLO_TIMER.</remarks>
    [Property(PropertyKind.Status, Unit = "centiseconds")]
    public ulong? HelloTimer { get; init; }

    /// <summary>How long a learned address is kept, in seconds. Not shown while the spanning tree's topology changes: the kernel tells another time then.</summary>
    /// <remarks>IFLA_BR_AGEING_TIME (linux/if_link.h), there in centiseconds; __br_set_topology_change in net/bridge/br_stp.c.</remarks>
    [Property(Unit = "seconds", Intermittent = true, Max = 42_949_672, Default = "300")]
    public uint? MacAgeingTime { get; init; }

    /// <summary>How often a group is asked for more members after one has left.</summary>
    /// <remarks>IFLA_BR_MCAST_LAST_MEMBER_CNT.</remarks>
    [Property(Default = "2")]
    public uint? MulticastLastMemberCount { get; init; }

    /// <summary>Time between these questions, in centiseconds.</summary>
    /// <remarks>IFLA_BR_MCAST_LAST_MEMBER_INTVL; Documentation/networking/bridge.rst.</remarks>
    [Property(Unit = "centiseconds", Default = "100")]
    public ulong? MulticastLastMemberInterval { get; init; }

    /// <summary>How long a port counts as a member of a group that it was heard to be in, in centiseconds.</summary>
    /// <remarks>IFLA_BR_MCAST_MEMBERSHIP_INTVL; Documentation/networking/bridge.rst.</remarks>
    [Property(Unit = "centiseconds", Default = "26000")]
    public ulong? MulticastMembershipInterval { get; init; }

    /// <summary>Whether the bridge asks for members itself.</summary>
    /// <remarks>IFLA_BR_MCAST_QUERIER.</remarks>
    [Property(Default = "false")]
    public bool? MulticastQuerier { get; init; }

    /// <summary>How long somebody else who asks is relied on, in centiseconds.</summary>
    /// <remarks>IFLA_BR_MCAST_QUERIER_INTVL; Documentation/networking/bridge.rst.</remarks>
    [Property(Unit = "centiseconds", Default = "25500")]
    public ulong? MulticastQuerierInterval { get; init; }

    /// <summary>Time between two questions of the bridge, in centiseconds.</summary>
    /// <remarks>IFLA_BR_MCAST_QUERY_INTVL; Documentation/networking/bridge.rst.</remarks>
    [Property(Unit = "centiseconds", Default = "12500")]
    public ulong? MulticastQueryInterval { get; init; }

    /// <summary>Time that members have to answer, in centiseconds.</summary>
    /// <remarks>IFLA_BR_MCAST_QUERY_RESPONSE_INTVL; Documentation/networking/bridge.rst.</remarks>
    [Property(Unit = "centiseconds", Default = "1000")]
    public ulong? MulticastQueryResponseInterval { get; init; }

    /// <summary>Whether the bridge asks with its own address for the sender's, not 0.0.0.0.</summary>
    /// <remarks>IFLA_BR_MCAST_QUERY_USE_IFADDR.</remarks>
    [Property(Default = "false")]
    public bool? MulticastQueryUseIfaddr { get; init; }

    /// <summary>Whether the bridge itself takes all multicast as a router does.</summary>
    /// <remarks>IFLA_BR_MCAST_ROUTER; MDB_RTR_TYPE_* in linux/if_bridge.h.</remarks>
    [Property(Default = "auto")]
    public BridgeMulticastRouter? MulticastRouter { get; init; }

    /// <summary>Whether multicast goes only where members are.</summary>
    /// <remarks>IFLA_BR_MCAST_SNOOPING.</remarks>
    [Property(Default = "true")]
    public bool? MulticastSnooping { get; init; }

    /// <summary>How many questions are asked in short order at the beginning.</summary>
    /// <remarks>IFLA_BR_MCAST_STARTUP_QUERY_CNT.</remarks>
    [Property(Default = "2")]
    public uint? MulticastStartupQueryCount { get; init; }

    /// <summary>Time between these, in centiseconds.</summary>
    /// <remarks>IFLA_BR_MCAST_STARTUP_QUERY_INTVL; Documentation/networking/bridge.rst.</remarks>
    [Property(Unit = "centiseconds", Default = "3125")]
    public ulong? MulticastStartupQueryInterval { get; init; }

    /// <summary>The spanning tree protocol.</summary>
    [Property]
    public LinuxBridgeStp? Stp { get; init; }

    /// <summary>The tag by which the bridge tells VLANs apart.</summary>
    /// <remarks>IFLA_BR_VLAN_PROTOCOL.</remarks>
    [Property(Default = "802.1q")]
    public VlanProtocol? VlanProtocol { get; init; }

    /// <summary>
    /// The VLAN of untagged frames at ports that have none of their own, 0..4094; 0 is none. Other than 1 it needs a port with
    /// <c>vlan</c>.
    /// </summary>
    /// <remarks>IFLA_BR_VLAN_DEFAULT_PVID; br_vlan_set_default_pvid in net/bridge/br_vlan.c.</remarks>
    [Property(Max = 4094, Default = "1")]
    public ushort? VlanDefaultPvid { get; init; }
}
