using Nmstate.Linux.Netlink.Transport;

namespace Nmstate.Linux.Netlink.Links;

/// <summary>A bridge: kind <c>bridge</c>. Everything writable changes in place.</summary>
/// <remarks>
/// Times are in centiseconds (USER_HZ, 1/100 s). The kernel keeps intervals of multicast in jiffies: with HZ at 250 they may read back
/// one lower. The properties of one message are applied one by one, up to the first that is refused. net/bridge/br_netlink.c.
/// </remarks>
internal sealed record BridgeLink : LinkData
{
    public static readonly LinkKind Registration = new(
        "bridge", attributes => new BridgeLink { Attributes = attributes }, attributes => new BridgePort { Attributes = attributes });

    private static readonly ushort[] Status =
    [
        IFLA_BR.ROOT_ID, IFLA_BR.BRIDGE_ID, IFLA_BR.ROOT_PORT, IFLA_BR.ROOT_PATH_COST, IFLA_BR.TOPOLOGY_CHANGE,
        IFLA_BR.TOPOLOGY_CHANGE_DETECTED, IFLA_BR.HELLO_TIMER, IFLA_BR.TCN_TIMER, IFLA_BR.TOPOLOGY_CHANGE_TIMER, IFLA_BR.GC_TIMER,
        IFLA_BR.MCAST_HASH_ELASTICITY, IFLA_BR.MCAST_QUERIER_STATE, IFLA_BR.FDB_N_LEARNED,
    ];

    public override string Kind => Registration.Name;

    /// <summary>The same bridge without what the kernel only reports: what a bridge made anew has to be given.</summary>
    public BridgeLink Configuration
        => this with { Attributes = WithoutWhatIsOff(Attributes.Without([.. Status, .. ConfiguredAgeingTime is null ? [IFLA_BR.AGEING_TIME] : Array.Empty<ushort>()])) };

    /// <summary>Time in the listening and learning states each, in centiseconds: 200..3000, checked only while STP is on.</summary>
    public uint? ForwardDelay
    {
        get => Attributes.Get<uint>(IFLA_BR.FORWARD_DELAY);
        init => Attributes = Attributes.With(IFLA_BR.FORWARD_DELAY, value);
    }

    /// <summary>Time between two hello messages, in centiseconds: 100..1000.</summary>
    public uint? HelloTime
    {
        get => Attributes.Get<uint>(IFLA_BR.HELLO_TIME);
        init => Attributes = Attributes.With(IFLA_BR.HELLO_TIME, value);
    }

    /// <summary>Age at which a hello message is forgotten, in centiseconds: 600..4000.</summary>
    public uint? MaxAge
    {
        get => Attributes.Get<uint>(IFLA_BR.MAX_AGE);
        init => Attributes = Attributes.With(IFLA_BR.MAX_AGE, value);
    }

    /// <summary>Age at which a learnt hardware address is forgotten, in centiseconds; read, the one of the moment.</summary>
    public uint? AgeingTime
    {
        get => Attributes.Get<uint>(IFLA_BR.AGEING_TIME);
        init => Attributes = Attributes.With(IFLA_BR.AGEING_TIME, value);
    }

    /// <summary>The age that the bridge was given; null where the kernel does not tell it.</summary>
    /// <remarks>
    /// While its own spanning tree's topology changes, for the maximum age and a forward delay, the kernel uses and shows twice the forward
    /// delay, and another value only if that was given meanwhile. __br_set_topology_change in net/bridge/br_stp.c, br_set_ageing_time.
    /// </remarks>
    public uint? ConfiguredAgeingTime => TopologyChange is 1 && AgeingTime == 2 * ForwardDelay ? null : AgeingTime;

    /// <summary>Whether the spanning tree's topology changes: 0 or 1; status.</summary>
    public byte? TopologyChange => Attributes.Get<byte>(IFLA_BR.TOPOLOGY_CHANGE);

    /// <summary>Spanning tree: 0 off, 1 in the kernel, 2 in user space (read only).</summary>
    public uint? StpState
    {
        get => Attributes.Get<uint>(IFLA_BR.STP_STATE);
        init => Attributes = Attributes.With(IFLA_BR.STP_STATE, value);
    }

    /// <summary>Priority in the election of the root: 0..65535, the lowest wins.</summary>
    public ushort? Priority
    {
        get => Attributes.Get<ushort>(IFLA_BR.PRIORITY);
        init => Attributes = Attributes.With(IFLA_BR.PRIORITY, value);
    }

    /// <summary>VLAN filtering: 0 or 1; EOPNOTSUPP where the kernel was built without it.</summary>
    public byte? VlanFiltering
    {
        get => Attributes.Get<byte>(IFLA_BR.VLAN_FILTERING);
        init => Attributes = Attributes.With(IFLA_BR.VLAN_FILTERING, value);
    }

    /// <summary>VLAN that ports join untagged: 1..4094, 0 for none.</summary>
    public ushort? VlanDefaultPvid
    {
        get => Attributes.Get<ushort>(IFLA_BR.VLAN_DEFAULT_PVID);
        init => Attributes = Attributes.With(IFLA_BR.VLAN_DEFAULT_PVID, value);
    }

    /// <summary>Link-local groups 01:80:C2:00:00:0x to forward, a bit each; bits 0 to 2 are refused.</summary>
    public ushort? GroupForwardMask
    {
        get => Attributes.Get<ushort>(IFLA_BR.GROUP_FWD_MASK);
        init => Attributes = Attributes.With(IFLA_BR.GROUP_FWD_MASK, value);
    }

    /// <summary>Address of hello messages: 01:80:C2:00:00:0x, but not x of 1 to 3.</summary>
    public HardwareAddress? GroupAddress
    {
        get => Attributes.Contains(IFLA_BR.GROUP_ADDR) ? new HardwareAddress(Attributes.Value(IFLA_BR.GROUP_ADDR)) : null;
        init => Attributes = value is { } address
            ? Attributes.With(IFLA_BR.GROUP_ADDR, address.Bytes)
            : Attributes.Without([IFLA_BR.GROUP_ADDR]);
    }

    /// <summary>Time to the next hello message, in centiseconds; status.</summary>
    public ulong? HelloTimer => Attributes.Get<ulong>(IFLA_BR.HELLO_TIMER);

    /// <summary>Time to the next clearing of forgotten addresses, in centiseconds; status.</summary>
    public ulong? GcTimer => Attributes.Get<ulong>(IFLA_BR.GC_TIMER);

    /// <summary>Leaves out what is off, as it is on a new bridge.</summary>
    /// <remarks>
    /// The kernel shows VLAN filtering and all switches even where it was built without them, and then refuses every message that
    /// mentions them, be it to say 'off' (EOPNOTSUPP).
    /// </remarks>
    private static AttributeSet WithoutWhatIsOff(AttributeSet attributes)
    {
        if (attributes.Get<byte>(IFLA_BR.VLAN_FILTERING) == 0)
            attributes = attributes.Without([IFLA_BR.VLAN_FILTERING]);
        return attributes.Get<BrBoolOptMulti>(IFLA_BR.MULTI_BOOLOPT) is { } switches
            ? attributes.With<BrBoolOptMulti>(IFLA_BR.MULTI_BOOLOPT, switches with { Mask = switches.Values })
            : attributes;
    }
}
