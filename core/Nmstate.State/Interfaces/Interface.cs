using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>An interface: a link of the kernel with its addresses and its place in the topology.</summary>
[Mapping]
public sealed partial record Interface
{
    /// <summary>
    /// The kernel's name: 1 to 15 bytes without blank, slash and colon. With another identifier, and of what is no link of the kernel,
    /// any name; of a virtual function also <c>sriov:INTERFACE:NUMBER</c>.
    /// </summary>
    /// <remarks>IFNAMSIZ (linux/if.h), dev_valid_name in net/core/dev.c.</remarks>
    [Property(PropertyKind.Identity, Required = true, Refers = "itself")]
    public string Name { get; init; } = "";

    /// <summary>What the back end calls the configuration of the interface; its name when left out.</summary>
    /// <remarks>connection.id in nm-settings(5).</remarks>
    [Property]
    public string? ProfileName { get; init; }

    /// <summary>Free text that is kept with the interface; an empty one removes it. 255 bytes at most.</summary>
    /// <remarks>rtnetlink IFLA_IFALIAS, IFALIASZ (linux/if.h).</remarks>
    [Property]
    public string? Description { get; init; }

    /// <summary>What the interface is; may be left out for one that exists.</summary>
    [Property(PropertyKind.Identity, Discriminates = true)]
    public InterfaceType? Type { get; init; }

    /// <summary>The kernel driver.</summary>
    [Property(PropertyKind.Status)]
    public string? Driver { get; init; }

    /// <summary>Whether the interface is configured and running; <c>up</c> when left out.</summary>
    [Property(Default = "up")]
    public InterfaceState? State { get; init; }

    /// <summary>What the interface is found by, if not by its name.</summary>
    [Property(PropertyKind.Identity, Default = "name")]
    public InterfaceIdentifier? Identifier { get; init; }

    /// <summary>The place on the bus that the interface is found by.</summary>
    /// <remarks>Documentation/ABI/testing/sysfs-bus-pci.</remarks>
    [Property(PropertyKind.Identity, Since = "2.2.47")]
    public PciAddress? PciAddress { get; init; }

    /// <summary>The address on the link layer.</summary>
    /// <remarks>rtnetlink IFLA_ADDRESS.</remarks>
    [Property(Inherited = true)]
    public MacAddress? MacAddress { get; init; }

    /// <summary>The address that the hardware was made with.</summary>
    /// <remarks>rtnetlink IFLA_PERM_ADDRESS.</remarks>
    [Property(PropertyKind.Status)]
    public MacAddress? PermanentMacAddress { get; init; }

    /// <summary>Largest payload of a frame in bytes, within min-mtu and max-mtu of the interface; IPv6 needs 1280.</summary>
    /// <remarks>rtnetlink IFLA_MTU; RFC 8200, section 5.</remarks>
    [Property(Inherited = true, Unit = "bytes")]
    public uint? Mtu { get; init; }

    /// <summary>Lowest MTU that the interface takes, in bytes.</summary>
    /// <remarks>rtnetlink IFLA_MIN_MTU.</remarks>
    [Property(PropertyKind.Status, Unit = "bytes")]
    public uint? MinMtu { get; init; }

    /// <summary>Highest MTU that the interface takes, in bytes.</summary>
    /// <remarks>rtnetlink IFLA_MAX_MTU, where 0 means no limit and is not shown.</remarks>
    [Property(PropertyKind.Status, Unit = "bytes")]
    public uint? MaxMtu { get; init; }

    /// <summary>Other names of the interface: each item adds one, or with <c>state: absent</c> takes it away.</summary>
    /// <remarks>rtnetlink IFLA_PROP_LIST, IFLA_ALT_IFNAME.</remarks>
    [Property(Comparison = Comparison.Keyed, Key = "name", Since = "2.2.51")]
    public EquatableList<AlternativeName>? AltNames { get; init; }

    /// <summary>Which addresses the interface must have to be ready.</summary>
    /// <remarks>ipv4.may-fail and ipv6.may-fail in nm-settings(5).</remarks>
    [Property]
    public WaitIp? WaitIp { get; init; }

    /// <summary>IPv4 on the interface.</summary>
    [Property]
    public Ipv4? Ipv4 { get; init; }

    /// <summary>IPv6 on the interface.</summary>
    [Property]
    public Ipv6? Ipv6 { get; init; }

    /// <summary>Which addresses TCP connections with several paths may use.</summary>
    [Property]
    public Mptcp? Mptcp { get; init; }

    /// <summary>The bridge, bond or vrf that the interface is a port of; an empty one detaches it.</summary>
    /// <remarks>rtnetlink IFLA_MASTER.</remarks>
    [Property(Refers = "interface")]
    public string? Controller { get; init; }

    /// <summary>Whether frames for others are received as well.</summary>
    /// <remarks>IFF_PROMISC (linux/if.h).</remarks>
    [Property(Default = "false")]
    public bool? AcceptAllMacAddresses { get; init; }

    /// <summary>The interface whose address this one gets. For a bond, a linux-bridge and an ovs-interface.</summary>
    [Property(Refers = "interface", InputOnly = true)]
    public string? CopyMacFrom { get; init; }

    /// <summary>What the database of Open vSwitch keeps with the interface.</summary>
    [Property]
    public OvsDb? OvsDb { get; init; }

    /// <summary>How the host makes itself known to a switch.</summary>
    [Property(Name = "802.1x")]
    public Ieee8021X? Ieee8021X { get; init; }

    /// <summary>Whether the interface listens to what others say of themselves.</summary>
    [Property]
    public Lldp? Lldp { get; init; }

    /// <summary>Settings of the hardware.</summary>
    [Property]
    public EthtoolSettings? Ethtool { get; init; }

    /// <summary>What is run when the interface comes and goes.</summary>
    [Property]
    public Dispatch? Dispatch { get; init; }

    /// <summary>The settings that a bridge has for the interface as its port.</summary>
    [Property(NormalForm = true)]
    public LinuxBridgePort? Port { get; init; }

    /// <summary>How the hardware talks to the other end of its cable.</summary>
    [Property(For = ["ethernet", "veth"])]
    public Ethernet? Ethernet { get; init; }

    /// <summary>The other end of a pair of virtual interfaces.</summary>
    [Property(For = ["veth", "ethernet"])]
    public Veth? Veth { get; init; }

    /// <summary>A bridge in the kernel.</summary>
    [Property(For = ["linux-bridge"])]
    public LinuxBridge? Bridge { get; init; }

    /// <summary>A bridge of Open vSwitch.</summary>
    [Property(For = ["ovs-bridge"], Name = "bridge")]
    public OvsBridge? OvsBridge { get; init; }

    /// <summary>A cable between two bridges of Open vSwitch.</summary>
    [Property(For = ["ovs-interface"])]
    public OvsPatch? Patch { get; init; }

    /// <summary>Hardware that Open vSwitch drives.</summary>
    [Property(For = ["ovs-interface"])]
    public OvsDpdk? Dpdk { get; init; }

    /// <summary>A bond.</summary>
    [Property(For = ["bond"], Aliases = ["bond"])]
    public Bond? LinkAggregation { get; init; }

    /// <summary>A VLAN.</summary>
    [Property(For = ["vlan"])]
    public Vlan? Vlan { get; init; }

    /// <summary>Ethernet frames in UDP.</summary>
    [Property(For = ["vxlan"])]
    public Vxlan? Vxlan { get; init; }

    /// <summary>An interface with an address of its own on another one.</summary>
    [Property(For = ["mac-vlan"])]
    public MacVlan? MacVlan { get; init; }

    /// <summary>The same, for a virtual machine.</summary>
    [Property(For = ["mac-vtap"])]
    public MacVlan? MacVtap { get; init; }

    /// <summary>An interface with IP addresses of its own on another one.</summary>
    [Property(For = ["ipvlan"])]
    public Ipvlan? Ipvlan { get; init; }

    /// <summary>Interfaces with a routing table of their own.</summary>
    [Property(For = ["vrf"])]
    public Vrf? Vrf { get; init; }

    /// <summary>IP over InfiniBand.</summary>
    [Property(For = ["infiniband"])]
    public Infiniband? Infiniband { get; init; }

    /// <summary>Frames that are authenticated and encrypted.</summary>
    [Property(For = ["macsec"])]
    public Macsec? Macsec { get; init; }

    /// <summary>Each frame goes two ways.</summary>
    [Property(For = ["hsr"])]
    public Hsr? Hsr { get; init; }

    /// <summary>An IPsec connection.</summary>
    [Property(For = ["ipsec"])]
    public Libreswan? Libreswan { get; init; }

    /// <summary>A tunnel, whatever the kernel calls it.</summary>
    [Property(For = ["ip-tunnel"], Since = "2.2.59")]
    public IpTunnel? IpTunnel { get; init; }

    /// <summary>An encrypted tunnel to some peers.</summary>
    [Property(For = ["wireguard"], Since = PropertyAttribute.Beyond)]
    public Wireguard? Wireguard { get; init; }

    /// <summary>IPv4 inside IPv4.</summary>
    [Property(For = ["ipip"], Since = PropertyAttribute.Beyond)]
    public Ipv4Tunnel? Ipip { get; init; }

    /// <summary>IPv6 inside IPv4.</summary>
    [Property(For = ["sit"], Since = PropertyAttribute.Beyond)]
    public Ipv4Tunnel? Sit { get; init; }

    /// <summary>Packets inside IPv4.</summary>
    [Property(For = ["gre"], Since = PropertyAttribute.Beyond)]
    public GreTunnel? Gre { get; init; }

    /// <summary>Ethernet frames inside IPv4.</summary>
    [Property(For = ["gretap"], Since = PropertyAttribute.Beyond)]
    public GreTunnel? Gretap { get; init; }

    /// <summary>Packets inside IPv6.</summary>
    [Property(For = ["ip6gre"], Since = PropertyAttribute.Beyond)]
    public Ip6GreTunnel? Ip6gre { get; init; }

    /// <summary>IPv4 or IPv6 inside IPv6.</summary>
    [Property(For = ["ip6tnl"], Since = PropertyAttribute.Beyond)]
    public Ip6Tunnel? Ip6tnl { get; init; }

    /// <summary>Ethernet frames in UDP, with options.</summary>
    [Property(For = ["geneve"], Since = PropertyAttribute.Beyond)]
    public Geneve? Geneve { get; init; }

    /// <summary>Whether the interface is given addresses by others, which may be other ones next time.</summary>
    public bool IsGivenAddresses => Ipv4?.Dhcp == true || Ipv6?.IsGivenAddresses == true;

    /// <summary>What tells entries of a document apart: the name, with the type where another type may have it too.</summary>
    internal string Key => Type is { Kind.UserSpace: true } type ? $"{type} {Name}" : Name;
}
