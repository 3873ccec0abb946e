namespace Nmstate.State;

/// <summary>What is true of every interface of a type: one row a type, so that nobody has to ask for types by name.</summary>
public sealed record InterfaceKind(InterfaceType Type)
{
    /// <summary>Whether documents can create and change such an interface; if not, it is only shown.</summary>
    public bool Manageable { get; init; }

    /// <summary>Whether it exists only because somebody made it, so that <c>absent</c> deletes it.</summary>
    public bool Virtual { get; init; }

    /// <summary>Whether it has ports.</summary>
    public bool Controller { get; init; }

    /// <summary>Whether its ports keep their IP.</summary>
    public bool PortsHaveIp { get; init; }

    /// <summary>Whether it is no link of the kernel: then one of another type may have its name.</summary>
    public bool UserSpace { get; init; }

    /// <summary>The ports that an interface of the kind lists; null: it lists none, or is no controller.</summary>
    public Func<Interface, EquatableList<string>?>? PortNames { get; init; }

    /// <summary>The same interface with this port list, made of its ports; null takes the list away.</summary>
    public Func<Interface, IReadOnlyList<Interface>?, Interface> WithPorts { get; init; } = static (i, _) => i;

    /// <summary>Where its port list is.</summary>
    public string PortPath { get; init; } = "";

    /// <summary>The interface that one of the kind stands on; null: on nothing.</summary>
    public Func<Interface, string?>? Base { get; init; }

    /// <summary>Whether it can be without one.</summary>
    public bool BaseOptional { get; init; }

    /// <summary>Where its base is given.</summary>
    public string BasePath { get; init; } = "";

    /// <summary>Types with the same tag are one type in comparisons: the schema does not tell a veth from an ethernet.</summary>
    public string Family { get; init; } = Type.Name;

    /// <summary>What one of the kind is called in examples.</summary>
    public string UsualName { get; init; } = $"{Type.Name}0";

    /// <summary>The kinds that documents are about.</summary>
    public static IReadOnlyList<InterfaceKind> All { get; } =
    [
        new(InterfaceType.Ethernet) { Manageable = true, UsualName = "eth0" },
        new(InterfaceType.Veth) { Manageable = true, Virtual = true, Family = InterfaceType.Ethernet.Name },
        new(InterfaceType.LinuxBridge)
        {
            UsualName = "br0",
            Manageable = true,
            Virtual = true,
            Controller = true,
            PortNames = i => i.Bridge?.Port?.Select(p => p.Name).ToEquatableList(),
            PortPath = "bridge.port",
            WithPorts = (i, ports) => i with
            {
                Bridge = (i.Bridge ?? new LinuxBridge()) with { Port = ports?.Select(p => (p.Port ?? new LinuxBridgePort()) with { Name = p.Name }).ToEquatableList() },
            },
        },
        new(InterfaceType.Bond)
        {
            Manageable = true,
            Virtual = true,
            Controller = true,
            PortNames = i => i.LinkAggregation?.Port,
            PortPath = "link-aggregation.port",
            WithPorts = (i, ports) => i with
            {
                LinkAggregation = (i.LinkAggregation ?? new Bond()) with { Port = ports?.Select(p => p.Name).ToEquatableList() },
            },
        },
        new(InterfaceType.Vlan)
        {
            Manageable = true,
            Virtual = true,
            Base = i => i.Vlan?.BaseIface,
            BasePath = "vlan.base-iface",
        },
        new(InterfaceType.Dummy) { Manageable = true, Virtual = true },
        new(InterfaceType.Loopback) { UsualName = "lo" },
        new(InterfaceType.Vrf)
        {
            Manageable = true,
            Virtual = true,
            Controller = true,
            PortsHaveIp = true,
            PortNames = i => i.Vrf?.Port,
            PortPath = "vrf.port",
            WithPorts = (i, ports) => i with { Vrf = (i.Vrf ?? new Vrf()) with { Port = ports?.Select(p => p.Name).ToEquatableList() } },
        },
        new(InterfaceType.OvsBridge) { Manageable = true, Virtual = true, Controller = true, PortsHaveIp = true, UserSpace = true },
        new(new InterfaceType("ovs-interface")) { Manageable = true, Virtual = true },
        new(new InterfaceType("ipsec")) { Manageable = true, Virtual = true, UserSpace = true },
        Stacked("vxlan", i => i.Vxlan?.BaseIface, "vxlan.base-iface") with { BaseOptional = true },
        Stacked("mac-vlan", i => i.MacVlan?.BaseIface, "mac-vlan.base-iface"),
        Stacked("mac-vtap", i => i.MacVtap?.BaseIface, "mac-vtap.base-iface"),
        Stacked("ipvlan", i => i.Ipvlan?.BaseIface, "ipvlan.base-iface"),
        Stacked("macsec", i => i.Macsec?.BaseIface, "macsec.base-iface"),
        Stacked("infiniband", i => i.Infiniband?.BaseIface, "infiniband.base-iface") with { Virtual = false, BaseOptional = true },
        Stacked("ip-tunnel", i => i.IpTunnel?.BaseIface, "ip-tunnel.base-iface") with { BaseOptional = true },
        Stacked("ipip", i => i.Ipip?.BaseIface, "ipip.base-iface") with { BaseOptional = true },
        Stacked("sit", i => i.Sit?.BaseIface, "sit.base-iface") with { BaseOptional = true },
        Stacked("gre", i => i.Gre?.BaseIface, "gre.base-iface") with { BaseOptional = true },
        Stacked("gretap", i => i.Gretap?.BaseIface, "gretap.base-iface") with { BaseOptional = true },
        Stacked("ip6gre", i => i.Ip6gre?.BaseIface, "ip6gre.base-iface") with { BaseOptional = true },
        Stacked("ip6tnl", i => i.Ip6tnl?.BaseIface, "ip6tnl.base-iface") with { BaseOptional = true },
        new(new InterfaceType("geneve")) { Manageable = true, Virtual = true },
        new(new InterfaceType("wireguard")) { Manageable = true, Virtual = true },
        new(new InterfaceType("hsr")) { Manageable = true, Virtual = true },
        new(new InterfaceType("xfrm")) { Virtual = true },
        new(new InterfaceType("tun")) { Virtual = true },
    ];

    private static InterfaceKind Stacked(string type, Func<Interface, string?> @base, string path) => new(new InterfaceType(type))
    {
        Manageable = true,
        Virtual = true,
        Base = i => @base(i) is { Length: > 0 } name ? name : null,
        BasePath = path,
    };

    private static readonly Dictionary<string, InterfaceKind> ByName = All.ToDictionary(k => k.Type.Name, StringComparer.Ordinal);

    /// <summary>The row of <paramref name="type"/>; a type that is not listed is shown, and left alone.</summary>
    public static InterfaceKind Of(InterfaceType type) => ByName.GetValueOrDefault(type.Name) ?? new InterfaceKind(type);
}
