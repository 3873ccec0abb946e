using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Section <c>link-aggregation.options</c> of a bond.</summary>
[Mapping(Resets = true)]
public sealed partial record BondOptions
{
    /// <summary>Priority of this system in the link aggregation protocol, 1..65535; the lowest decides. For 802.3ad.</summary>
    /// <remarks>IFLA_BOND_AD_ACTOR_SYS_PRIO; ad_actor_sys_prio in Documentation/networking/bonding.rst.</remarks>
    [Property(Name = "ad_actor_sys_prio", Min = 1, Default = "65535")]
    public ushort? AdActorSysPrio { get; init; }

    /// <summary>Address by which this system takes part in the link aggregation protocol; no multicast one. For 802.3ad.</summary>
    /// <remarks>IFLA_BOND_AD_ACTOR_SYSTEM; ad_actor_system in Documentation/networking/bonding.rst.</remarks>
    [Property(Name = "ad_actor_system")]
    public MacAddress? AdActorSystem { get; init; }

    /// <summary>Which group of ports is used, if several can be. For 802.3ad.</summary>
    /// <remarks>IFLA_BOND_AD_SELECT; ad_select in Documentation/networking/bonding.rst.</remarks>
    [Property(Name = "ad_select", Default = "stable")]
    public BondAdSelect? AdSelect { get; init; }

    /// <summary>Upper ten bits of the key that ports of one group share, 0..1023. For 802.3ad.</summary>
    /// <remarks>IFLA_BOND_AD_USER_PORT_KEY; ad_user_port_key in Documentation/networking/bonding.rst.</remarks>
    [Property(Name = "ad_user_port_key", Max = 1023, Default = "0")]
    public ushort? AdUserPortKey { get; init; }

    /// <summary>What becomes of frames that arrive at a port which is not active.</summary>
    /// <remarks>IFLA_BOND_ALL_SLAVES_ACTIVE; all_slaves_active in Documentation/networking/bonding.rst.</remarks>
    [Property(Name = "all_slaves_active", Default = "dropped")]
    public BondDuplicates? AllSlavesActive { get; init; }

    /// <summary>How many of the targets must answer for a port to count as working. For active-backup with arp_validate.</summary>
    /// <remarks>IFLA_BOND_ARP_ALL_TARGETS; arp_all_targets in Documentation/networking/bonding.rst.</remarks>
    [Property(Name = "arp_all_targets", Default = "any")]
    public BondArpTargets? ArpAllTargets { get; init; }

    /// <summary>
    /// How often the targets are asked by ARP, in milliseconds; 0 is off. Not for 802.3ad, balance-tlb and balance-alb, and not together
    /// with miimon.
    /// </summary>
    /// <remarks>IFLA_BOND_ARP_INTERVAL; arp_interval in Documentation/networking/bonding.rst.</remarks>
    [Property(Name = "arp_interval", Unit = "milliseconds", Max = int.MaxValue, Default = "0")]
    public uint? ArpInterval { get; init; }

    /// <summary>The IPv4 addresses that are asked, up to 16, with commas between; an empty one is none.</summary>
    /// <remarks>IFLA_BOND_ARP_IP_TARGET; arp_ip_target in Documentation/networking/bonding.rst.</remarks>
    [Property(Name = "arp_ip_target")]
    public ArpTargets? ArpIpTarget { get; init; }

    /// <summary>Which ports look at what is answered. Not for 802.3ad, balance-tlb and balance-alb.</summary>
    /// <remarks>IFLA_BOND_ARP_VALIDATE; arp_validate in Documentation/networking/bonding.rst.</remarks>
    [Property(Name = "arp_validate", Default = "none")]
    public BondArpValidate? ArpValidate { get; init; }

    /// <summary>How many answers in a row may be missing before a port counts as broken, 1..255.</summary>
    /// <remarks>IFLA_BOND_MISSED_MAX; arp_missed_max in Documentation/networking/bonding.rst.</remarks>
    [Property(Name = "arp_missed_max", Min = 1, Default = "2")]
    public byte? ArpMissedMax { get; init; }

    /// <summary>How long a port is waited for that lost its carrier, in milliseconds; rounded down to a multiple of miimon.</summary>
    /// <remarks>IFLA_BOND_DOWNDELAY; downdelay in Documentation/networking/bonding.rst.</remarks>
    [Property(Name = "downdelay", Unit = "milliseconds", Max = int.MaxValue, Default = "0")]
    public uint? Downdelay { get; init; }

    /// <summary>Whose address the bond and its ports have. For active-backup.</summary>
    /// <remarks>IFLA_BOND_FAIL_OVER_MAC; fail_over_mac in Documentation/networking/bonding.rst.</remarks>
    [Property(Name = "fail_over_mac", Default = "none")]
    public BondFailOverMac? FailOverMac { get; init; }

    /// <summary>Whether messages of the protocol are sent without having been asked for. For 802.3ad.</summary>
    /// <remarks>IFLA_BOND_AD_LACP_ACTIVE; lacp_active in Documentation/networking/bonding.rst.</remarks>
    [Property(Name = "lacp_active", Default = "true")]
    public bool? LacpActive { get; init; }

    /// <summary>How often the other side is asked to send messages of the protocol. For 802.3ad.</summary>
    /// <remarks>IFLA_BOND_AD_LACP_RATE; lacp_rate in Documentation/networking/bonding.rst.</remarks>
    [Property(Name = "lacp_rate", Default = "slow")]
    public BondLacpRate? LacpRate { get; init; }

    /// <summary>How often frames are sent by which switches learn, in seconds. For balance-tlb and balance-alb.</summary>
    /// <remarks>IFLA_BOND_LP_INTERVAL; lp_interval in Documentation/networking/bonding.rst.</remarks>
    [Property(Name = "lp_interval", Unit = "seconds", Min = 1, Max = int.MaxValue, Default = "1")]
    public uint? LpInterval { get; init; }

    /// <summary>How often the carrier of the ports is looked at, in milliseconds; 0 is off.</summary>
    /// <remarks>IFLA_BOND_MIIMON; miimon in Documentation/networking/bonding.rst.</remarks>
    [Property(Name = "miimon", Unit = "milliseconds", Max = int.MaxValue, Default = "0")]
    public uint? Miimon { get; init; }

    /// <summary>How many ports must work for the bond to have a carrier. For 802.3ad.</summary>
    /// <remarks>IFLA_BOND_MIN_LINKS; min_links in Documentation/networking/bonding.rst.</remarks>
    [Property(Name = "min_links", Max = int.MaxValue, Default = "0")]
    public uint? MinLinks { get; init; }

    /// <summary>The IPv6 addresses that are asked as those of arp_ip_target are, up to 16.</summary>
    /// <remarks>IFLA_BOND_NS_IP6_TARGET; ns_ip6_target in Documentation/networking/bonding.rst.</remarks>
    [Property(Name = "ns_ip6_target")]
    public EquatableList<IpAddress>? NsIp6Target { get; init; }

    /// <summary>
    /// How often a new active port is made known by ARP. For active-backup; the kernel has one setting for this and num_unsol_na.
    /// </summary>
    /// <remarks>IFLA_BOND_NUM_PEER_NOTIF; num_grat_arp in Documentation/networking/bonding.rst.</remarks>
    [Property(Name = "num_grat_arp", Default = "1")]
    public byte? NumGratArp { get; init; }

    /// <summary>
    /// How often a new active port is made known by neighbour advertisements. For active-backup; the same setting as num_grat_arp.
    /// </summary>
    /// <remarks>IFLA_BOND_NUM_PEER_NOTIF; num_unsol_na in Documentation/networking/bonding.rst.</remarks>
    [Property(Name = "num_unsol_na", Default = "1")]
    public byte? NumUnsolNa { get; init; }

    /// <summary>How many packets go out by a port before it is the next one's turn, 0..65535; 0 is a random port. For balance-rr.</summary>
    /// <remarks>IFLA_BOND_PACKETS_PER_SLAVE; packets_per_slave in Documentation/networking/bonding.rst.</remarks>
    [Property(Name = "packets_per_slave", Max = 65535, Default = "1")]
    public uint? PacketsPerSlave { get; init; }

    /// <summary>The port that is used whenever it works; an empty one is none. For active-backup, balance-tlb and balance-alb.</summary>
    /// <remarks>IFLA_BOND_PRIMARY; primary in Documentation/networking/bonding.rst.</remarks>
    [Property(Name = "primary", Refers = "interface")]
    public string? Primary { get; init; }

    /// <summary>When the primary port takes over again. For active-backup, balance-tlb and balance-alb.</summary>
    /// <remarks>IFLA_BOND_PRIMARY_RESELECT; primary_reselect in Documentation/networking/bonding.rst.</remarks>
    [Property(Name = "primary_reselect", Default = "always")]
    public BondPrimaryReselect? PrimaryReselect { get; init; }

    /// <summary>How often membership in groups is told again after another port has taken over, 0..255.</summary>
    /// <remarks>IFLA_BOND_RESEND_IGMP; resend_igmp in Documentation/networking/bonding.rst.</remarks>
    [Property(Name = "resend_igmp", Max = 255, Default = "1")]
    public uint? ResendIgmp { get; init; }

    /// <summary>Whether flows move between ports by their load. For balance-tlb.</summary>
    /// <remarks>IFLA_BOND_TLB_DYNAMIC_LB; tlb_dynamic_lb in Documentation/networking/bonding.rst.</remarks>
    [Property(Name = "tlb_dynamic_lb", Default = "true")]
    public bool? TlbDynamicLb { get; init; }

    /// <summary>
    /// How long a port must have had its carrier before it is used, in milliseconds; rounded down to a multiple of miimon.
    /// </summary>
    /// <remarks>IFLA_BOND_UPDELAY; updelay in Documentation/networking/bonding.rst.</remarks>
    [Property(Name = "updelay", Unit = "milliseconds", Max = int.MaxValue, Default = "0")]
    public uint? Updelay { get; init; }

    /// <summary>Whether the driver says whether there is a carrier, and not the hardware's registers.</summary>
    /// <remarks>IFLA_BOND_USE_CARRIER; use_carrier in Documentation/networking/bonding.rst.</remarks>
    [Property(Name = "use_carrier", Default = "true")]
    public bool? UseCarrier { get; init; }

    /// <summary>What of a frame decides by which port it goes. For balance-xor, 802.3ad and balance-tlb.</summary>
    /// <remarks>IFLA_BOND_XMIT_HASH_POLICY; xmit_hash_policy in Documentation/networking/bonding.rst.</remarks>
    [Property(Name = "xmit_hash_policy", Default = "layer2")]
    public BondXmitHashPolicy? XmitHashPolicy { get; init; }

    /// <summary>Whether addresses are kept apart as Open vSwitch does it. With balance-xor and the policy vlan+srcmac.</summary>
    /// <remarks>balance-slb in nm-settings(5).</remarks>
    [Property(Name = "balance_slb", Aliases = ["balance-slb"], Default = "false")]
    public bool? BalanceSlb { get; init; }
}
