using Nmstate.Linux.Netlink.Links;
using Nmstate.State;

namespace Nmstate.Linux.Querying;

/// <summary>Says in the schema what a link is.</summary>
internal sealed class InterfaceReport(KernelSnapshot kernel)
{
    /// <summary>USER_HZ: the kernel gives times of bridges in hundredths of a second.</summary>
    private const uint CentisecondsInSecond = 100;

    private readonly AddressReport _addresses = new(kernel);
    private readonly ILookup<int, Link> _ports = kernel.Links.Where(l => l.ControllerIndex is not null).ToLookup(l => l.ControllerIndex!.Value);

    public Interface Of(Link link)
    {
        var type = LinkTypes.Of(link);
        var isIgnored = LinkTypes.IsIgnored(type);
        return new Interface
        {
            Name = link.Name,
            Description = link.Alias,
            Type = type,
            State = isIgnored ? InterfaceState.Ignore : link.IsUp ? InterfaceState.Up : InterfaceState.Down,
            MacAddress = Mac(link.Address),
            PermanentMacAddress = Mac(link.PermanentAddress),
            Mtu = link.Mtu,
            MinMtu = link.MinMtu == 0 ? null : link.MinMtu,
            MaxMtu = link.MaxMtu == 0 ? null : link.MaxMtu,
            Ipv4 = isIgnored ? null : _addresses.Ipv4(link),
            Ipv6 = isIgnored ? null : _addresses.Ipv6(link),
            Controller = kernel.NameOf(link.ControllerIndex),
            Veth = Veth(link),
            Bridge = Bridge(link),
            LinkAggregation = Bond(link),
            Vlan = link is { Data: VlanLink vlan, LinkNetnsId: null } ? new Vlan { BaseIface = kernel.NameOf(link.BaseIndex), Id = vlan.Id } : null,
        };
    }

    /// <summary>
    /// The schema knows addresses of Ethernet and of InfiniBand; tunnels have others. A bridge whose last port has left shows zeros,
    /// which no link can be given: it has none.
    /// </summary>
    private static MacAddress? Mac(HardwareAddress? address)
        => address is { Bytes.Length: 6 or 20 } known && known.Bytes.ContainsAnyExcept((byte)0) ? MacAddress.FromBytes(known.Bytes) : null;

    /// <summary>A peer in another namespace has a number there that says nothing here.</summary>
    private Veth? Veth(Link link)
        => link is { Data: VethLink, LinkNetnsId: null } && kernel.NameOf(link.BaseIndex) is { } peer ? new Veth { Peer = peer } : null;

    private LinuxBridge? Bridge(Link link) => link.Data is not BridgeLink bridge ? null : new LinuxBridge
    {
        Options = new LinuxBridgeOptions
        {
            GcTimer = bridge.GcTimer,
            HelloTimer = bridge.HelloTimer,
            MacAgeingTime = Seconds(bridge.ConfiguredAgeingTime, 0, uint.MaxValue),
            Stp = new LinuxBridgeStp
            {
                Enabled = bridge.StpState is { } state ? state != 0 : null,
                // While the protocol is off the kernel takes values that the schema cannot say.
                ForwardDelay = (byte?)Seconds(bridge.ForwardDelay, 2, 30),
            },
        },
        Port = _ports[link.Index].OrderBy(p => p.Name, StringComparer.Ordinal).Select(Port).ToEquatableList(),
    };

    private Bond? Bond(Link link) => link.Data is not BondLink bond ? null : new Bond
    {
        Mode = bond.Mode is { } mode ? new BondMode(mode) : null,
        Options = new BondOptions { Miimon = bond.Miimon, Primary = kernel.NameOf((int?)bond.PrimaryIndex) },
        Port = _ports[link.Index].Select(p => p.Name).Order(StringComparer.Ordinal).ToEquatableList(),
    };

    private static LinuxBridgePort Port(Link port) => new() { Name = port.Name, StpPathCost = (port.Port as BridgePort)?.Cost };

    /// <summary>Whole seconds within these limits; what is none is not shown, and so no difference to anything.</summary>
    private static uint? Seconds(uint? centiseconds, uint lowest, uint highest)
        => centiseconds % CentisecondsInSecond == 0 && centiseconds / CentisecondsInSecond is { } seconds && seconds >= lowest && seconds <= highest
            ? seconds
            : null;
}
