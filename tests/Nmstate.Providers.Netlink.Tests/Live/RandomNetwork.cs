using Nmstate.State;

namespace Nmstate.Providers.Netlink.Tests.Live;

/// <summary>Networks of two ethernets, two bridges and a pair, each with what chance gives it. One seed, one network.</summary>
internal sealed class RandomNetwork(int seed)
{
    private static readonly string[] Ethernets = ["e0", "e1"];

    private readonly Random _random = new(seed);

    public NetworkState Make()
    {
        var bridges = ((string[])["br0", "br1"]).Where(_ => Likely()).ToArray();
        var pair = Likely() ? (string[])["p0", "p1"] : [];
        var ports = Ethernets.Concat(pair).Where(_ => bridges.Length > 0 && Likely()).ToDictionary(p => p, _ => Pick(bridges));
        var links = Ethernets.Select(name => Link(name, InterfaceType.Ethernet, ports.ContainsKey(name)))
            .Concat(pair.Select((name, i) => Link(name, InterfaceType.Veth, ports.ContainsKey(name)) with { Veth = new Veth { Peer = pair[1 - i] } }))
            .Concat(bridges.Select(name => Bridge(name, ports.Where(p => p.Value == name).Select(p => p.Key))))
            .ToEquatableList();
        return new NetworkState { Interfaces = links, Routes = new Routes { Config = links.SelectMany(Routes).Distinct().ToEquatableList() } };
    }

    private Interface Link(string name, InterfaceType type, bool isPort)
    {
        var isUp = _random.Next(4) > 0;
        var hasIpv6 = !isPort && Likely();
        return new Interface
        {
            Name = name,
            Type = type,
            State = isUp ? InterfaceState.Up : InterfaceState.Down,
            Description = Likely() ? "" : $"{name} {_random.Next(3)}",
            Mtu = Pick([1500u, 1400u, 9000u]),
            Ipv4 = Ipv4(isPort ? [] : Addresses(IpFamily.V4, name)),
            Ipv6 = new Ipv6 { Enabled = hasIpv6, Address = hasIpv6 ? Addresses(IpFamily.V6, name) : [] },
        };
    }

    private Interface Bridge(string name, IEnumerable<string> ports) => Link(name, InterfaceType.LinuxBridge, isPort: false) with
    {
        Mtu = null,
        Bridge = new LinuxBridge
        {
            Options = new LinuxBridgeOptions
            {
                MacAgeingTime = (uint)_random.Next(10, 13),
                Stp = new LinuxBridgeStp { Enabled = Likely(), ForwardDelay = (byte)_random.Next(4, 7) },
            },
            Port = ports.Select(p => new LinuxBridgePort { Name = p, StpPathCost = (uint)_random.Next(5, 8) }).ToEquatableList(),
        },
    };

    private static Ipv4 Ipv4(EquatableList<InterfaceAddress> addresses) => new() { Enabled = addresses.Count > 0, Address = addresses };

    /// <summary>Up to four addresses in two networks; no two links have the same one, but all links may be in one network.</summary>
    private EquatableList<InterfaceAddress> Addresses(IpFamily family, string link)
        => Enumerable.Range(0, _random.Next(5)).Select(_ => Address(family, _random.Next(2), HostOf(link) + (50 * _random.Next(3)))).Distinct().ToEquatableList();

    private static uint HostOf(string link) => (uint)(((link[0] * 2) + link[^1]) % 50);

    private static InterfaceAddress Address(IpFamily family, int network, long host) => family == IpFamily.V4
        ? new InterfaceAddress { Ip = new IpAddress(0, 0xC0000200u + ((ulong)network << 8) + (ulong)host + 1, family), PrefixLength = 24 }
        : new InterfaceAddress { Ip = new IpAddress((0x20010DB8ul << 32) + (ulong)network, (ulong)host + 1, family), PrefixLength = 64 };

    private IEnumerable<Route> Routes(Interface link)
        => from address in (link.Ipv4?.Address ?? []).Concat(link.Ipv6?.Address ?? [])
           where link.State == InterfaceState.Up && Likely()
           let number = (uint)_random.Next(3)
           select new Route
           {
               Destination = address.Ip.Family == IpFamily.V4
                   ? new IpPrefix(new IpAddress(0, 0xC6336400u + (number << 4), IpFamily.V4), 28)
                   : new IpPrefix(new IpAddress(0x20010DB8_00010000 + (ulong)number, 0, IpFamily.V6), 64),
               NextHopInterface = link.Name,
               NextHopAddress = Likely() ? address.Network.Address with { Lower = address.Network.Address.Lower + 250 } : null,
               Metric = address.Ip.Family == IpFamily.V4 ? _random.Next(3) : 1024 + _random.Next(2),
               TableId = Pick([254u, 100u]),
           };

    private bool Likely() => _random.Next(2) == 0;

    private T Pick<T>(params T[] choices) => choices[_random.Next(choices.Length)];
}
