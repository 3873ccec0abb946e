using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>An interface: a link of the kernel with its addresses and its place in the topology.</summary>
[Mapping]
public sealed partial record Interface
{
    /// <summary>The kernel's name: 1 to 15 bytes without blank, slash and colon.</summary>
    /// <remarks>IFNAMSIZ (linux/if.h), dev_valid_name in net/core/dev.c.</remarks>
    [Property(PropertyKind.Identity, Required = true, Refers = "interface")]
    public string Name { get; init; } = "";

    /// <summary>Free text that is kept with the interface; an empty one removes it. 255 bytes at most.</summary>
    /// <remarks>rtnetlink IFLA_IFALIAS, IFALIASZ (linux/if.h).</remarks>
    [Property]
    public string? Description { get; init; }

    /// <summary>What the interface is; may be left out for one that exists.</summary>
    [Property(PropertyKind.Identity)]
    public InterfaceType? Type { get; init; }

    /// <summary>The kernel driver.</summary>
    [Property(PropertyKind.Status)]
    public string? Driver { get; init; }

    /// <summary>Whether the interface is configured and running; <c>up</c> when left out.</summary>
    [Property]
    public InterfaceState? State { get; init; }

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

    /// <summary>IPv4 on the interface.</summary>
    [Property]
    public Ipv4? Ipv4 { get; init; }

    /// <summary>IPv6 on the interface.</summary>
    [Property]
    public Ipv6? Ipv6 { get; init; }

    /// <summary>The bridge or bond that the interface is a port of; an empty one detaches it.</summary>
    /// <remarks>rtnetlink IFLA_MASTER.</remarks>
    [Property(Refers = "interface")]
    public string? Controller { get; init; }

    /// <summary>The settings that a bridge has for the interface as its port.</summary>
    [Property(NormalForm = true)]
    public LinuxBridgePort? Port { get; init; }

    /// <summary>The other end of a pair of virtual interfaces.</summary>
    [Property(For = ["veth", "ethernet"])]
    public Veth? Veth { get; init; }

    /// <summary>A bridge in the kernel.</summary>
    [Property(For = ["linux-bridge"])]
    public LinuxBridge? Bridge { get; init; }

    /// <summary>A bond.</summary>
    [Property(For = ["bond"], Name = "link-aggregation")]
    public Bond? LinkAggregation { get; init; }

    /// <summary>A VLAN.</summary>
    [Property(For = ["vlan"])]
    public Vlan? Vlan { get; init; }
}
