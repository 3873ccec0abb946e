using Nmstate.Planning.Hosts;
using Nmstate.State;
using Nmstate.State.Reading;

namespace Nmstate.Scenarios.Generating;

/// <summary>
/// Hosts and documents made up from a seed: small enough to meet often (few names, few addresses), valid as hosts, and as documents
/// anything that can be written.
/// </summary>
public sealed class Generated(int seed)
{
    private static readonly string[] Names = ["bond0", "bond0.10", "br0", "br1", "dummy0", "eth0", "eth0.10", "eth1", "eth2", "va", "vb", "vc", "vd", "vlan7"];
    private static readonly string[] Networks = ["192.0.2", "198.51.100", "203.0.113"];
    private static readonly string[] Destinations = ["10.0.0.0/8", "172.16.0.0/12", "0.0.0.0/0", "2001:db8:9::/48", "::/0"];

    private readonly Random _random = new(seed);

    /// <summary>A host; one whose back end stores has stored something else than what runs.</summary>
    public HostState Host(bool stores = false)
    {
        var host = Running();
        return stores ? host with { Stored = new StoredNetwork(_random).Of(host.Running) } : host;
    }

    private HostState Running()
    {
        var interfaces = new List<Interface>();
        var bridges = Names.Where(n => n.StartsWith("br", StringComparison.Ordinal) && Chance(60)).ToList();
        interfaces.AddRange(bridges.Select(n => Described(n) with { Type = InterfaceType.LinuxBridge, Bridge = new LinuxBridge { Options = Options() } }));
        interfaces.AddRange(Names.Where(n => TypeOf(n) == InterfaceType.Ethernet && Chance(80)).Select(n => Described(n) with { Type = InterfaceType.Ethernet }));
        if (Chance(40))
            interfaces.Add(Described("bond0") with { Type = InterfaceType.Bond, LinkAggregation = new Bond { Mode = Pick(BondMode.ActiveBackup, BondMode.Lacp), Options = new BondOptions { Miimon = 100 } } });
        if (Chance(30))
            interfaces.Add(Described("dummy0") with { Type = InterfaceType.Dummy });
        foreach (var (left, right) in new[] { ("va", "vb"), ("vc", "vd") }.Where(_ => Chance(50)))
            foreach (var (name, peer) in new[] { (left, right), (right, left) })
                interfaces.Add(Described(name) with { Type = InterfaceType.Veth, Veth = new Veth { Peer = peer } });

        var free = Networks.SelectMany(n => Enumerable.Range(1, 4).Select(i => Address($"{n}.{i}", 24)))
            .Concat(Enumerable.Range(1, 6).Select(i => Address($"2001:db8::{i}", 64))).OrderBy(_ => _random.Next()).ToList();
        for (var i = 0; i < interfaces.Count; i++)
            interfaces[i] = Placed(interfaces[i], interfaces, free);
        foreach (var (name, id) in new[] { ("eth0.10", 10), ("bond0.10", 10), ("vlan7", 7) }.Where(_ => Chance(50)))
            if (BaseOf(name, interfaces) is { } below)
                interfaces.Add(Placed(Described(name) with
                {
                    Type = InterfaceType.Vlan,
                    State = below.State == InterfaceState.Up ? Pick(InterfaceState.Up, InterfaceState.Down) : InterfaceState.Down,
                    Mtu = 1500,
                    Vlan = new Vlan { BaseIface = below.Name, Id = (ushort)id },
                }, [], free));
        return HostState.Of(new NetworkState { Interfaces = interfaces.ToEquatableList(), Routes = new Routes { Config = Routes(interfaces).ToEquatableList() } })
            with
        { Facts = Facts(interfaces) };
    }

    /// <summary>A document that may ask for anything, about things that the host may have or not.</summary>
    public Document Document()
    {
        var entries = Names.OrderBy(_ => _random.Next()).Take(_random.Next(1, 5)).Select(Entry).ToList();
        var routes = Enumerable.Range(0, _random.Next(0, 3)).Select(_ => WantedRoute()).ToList();
        return State.Reading.Document.Of(new NetworkState
        {
            Interfaces = entries.ToEquatableList(),
            Routes = routes.Count == 0 ? null : new Routes { Config = routes.ToEquatableList() },
            DnsResolver = Chance(20) ? new DnsResolver { Config = Dns() } : null,
        });
    }

    /// <summary>A host on which somebody else has changed something since, or not.</summary>
    public HostState Drifted(HostState host, bool stores)
    {
        var isStored = stores && Chance(50);
        var network = isStored ? host.Stored : host.Running;
        var leaves = network.Interfaces.Values.Where(i => !network.UppersOf(i.Name).Any() && !network.PortsOf(i.Name).Any()).ToArray();
        if (leaves.Length == 0 || Chance(20))
            return host;
        var drifted = Drifted(Pick(leaves), network);
        return isStored ? host with { Stored = drifted } : host with { Running = drifted };
    }

    private HostNetwork Drifted(Interface link, HostNetwork network) => _random.Next(5) switch
    {
        0 => network.With(link.Name, link with { Description = "drifted" }),
        1 => network.With(link.Name, link with { Mtu = link.Mtu is null ? null : 1400 }),
        2 when network.RoutesOf(link.Name) is { Count: > 0 } routes => network.With(link.Name, routes.Edit([routes.First()], [])),
        3 when link.Ipv4!.Address is { Count: > 1 } addresses && network.RoutesOf(link.Name).Count == 0
            => network.With(link.Name, link with { Ipv4 = link.Ipv4 with { Address = addresses.Skip(1).ToEquatableList() } }),
        _ when link.Controller is "" && link.Ipv6!.Enabled == true => network.With(link.Name, link with { Ipv6 = link.Ipv6 with { Address = [.. link.Ipv6.Address!, Address("2001:db8::99", 64)] } }),
        _ => network,
    };

    /// <summary>The host after somebody else changed one thing.</summary>
    public HostState Mutated(HostState host, bool stores) => new Mutation(_random).Of(host, stores);

    /// <summary>The same document with its lists in another order, where that order means nothing.</summary>
    public NetworkState Permuted(NetworkState document) => document with
    {
        Interfaces = Shuffled(document.Interfaces)?.Select(i => i with
        {
            Bridge = i.Bridge is null ? null : i.Bridge with { Port = Shuffled(i.Bridge.Port) },
            LinkAggregation = i.LinkAggregation is null ? null : i.LinkAggregation with { Port = Shuffled(i.LinkAggregation.Port) },
        }).ToEquatableList(),
        Routes = document.Routes is null ? null : document.Routes with { Config = Shuffled(document.Routes.Config) },
    };

    /// <summary>An order of <paramref name="steps"/> that keeps their edges of force, and no others.</summary>
    public List<Planning.Plans.Step> AnyOrder(IReadOnlyList<Planning.Plans.Step> steps)
    {
        var left = steps.ToList();
        var done = new HashSet<Planning.Plans.StepId>();
        var order = new List<Planning.Plans.Step>();
        while (left.Count > 0)
        {
            var ready = left.Where(s => s.After.All(e => e.Strength == Planning.Plans.EdgeStrength.Prefer || done.Contains(e.On))).ToList();
            var next = ready[_random.Next(ready.Count)];
            left.Remove(next);
            done.Add(next.Id);
            order.Add(next);
        }

        return order;
    }

    private Interface Entry(string name)
    {
        var type = TypeOf(name);
        var (isBridge, isVeth, isBond) = (type == InterfaceType.LinuxBridge, type == InterfaceType.Veth, type == InterfaceType.Bond);
        return new Interface
        {
            Name = name,
            Type = Chance(80) ? type : null,
            State = Chance(15) ? InterfaceState.Absent : Chance(15) ? InterfaceState.Down : Chance(30) ? null : InterfaceState.Up,
            Mtu = Chance(20) ? (uint)_random.Next(1200, 9000) : null,
            Description = Chance(20) ? Pick("", "uplink", "spare") : null,
            MacAddress = Chance(10) ? new MacAddress($"02:00:00:00:00:{_random.Next(16, 99):D2}") : null,
            Controller = Chance(15) ? Pick("", "br0", "br1", "bond0") : null,
            Ipv4 = Chance(50) ? new Ipv4 { Enabled = Chance(80) ? Chance(80) : null, Address = Chance(80) ? Addresses(a => $"{Pick(Networks)}.{a}", 24) : null } : null,
            Ipv6 = Chance(40) ? new Ipv6 { Enabled = Chance(80) ? Chance(80) : null, Address = Chance(80) ? Addresses(a => $"2001:db8::{a}", 64) : null } : null,
            Veth = isVeth && Chance(60) ? new Veth { Peer = Pick("va", "vb", "vc", "vd", "vx") } : null,
            Bridge = isBridge && Chance(60)
                ? new LinuxBridge { Options = Chance(40) ? Options() : null, Port = Chance(80) ? Ports() : null }
                : null,
            LinkAggregation = isBond && Chance(70)
                ? new Bond
                {
                    Mode = Chance(70) ? Pick(BondMode.ActiveBackup, BondMode.Lacp, new BondMode(0)) : null,
                    Options = Chance(40) ? new BondOptions { Miimon = Pick(100u, 200u), Primary = Chance(40) ? Pick("", "eth0", "eth1") : null } : null,
                    Port = Chance(60) ? Names.Where(_ => Chance(25)).ToEquatableList() : null,
                }
                : null,
            Vlan = type == InterfaceType.Vlan && Chance(70)
                ? new Vlan { BaseIface = Chance(80) ? Pick("eth0", "eth1", "bond0", "br0", "va") : null, Id = Chance(80) ? Pick<ushort>(7, 10, 20) : null }
                : null,
        };
    }

    private static InterfaceType TypeOf(string name) => name switch
    {
        "bond0" => InterfaceType.Bond,
        "dummy0" => InterfaceType.Dummy,
        "br0" or "br1" => InterfaceType.LinuxBridge,
        "vlan7" or "eth0.10" or "bond0.10" => InterfaceType.Vlan,
        _ when name.StartsWith('v') => InterfaceType.Veth,
        _ => InterfaceType.Ethernet,
    };

    private Interface? BaseOf(string vlan, List<Interface> links)
    {
        var candidates = links.Where(i => vlan.StartsWith(i.Name + ".", StringComparison.Ordinal) || (vlan == "vlan7" && i.Type != InterfaceType.Dummy)).ToArray();
        return candidates.Length == 0 ? null : Pick(candidates);
    }

    private DnsSettings Dns() => new()
    {
        Server = Enumerable.Range(1, _random.Next(0, 3)).Select(i => new NameServer(IpAddress.Parse($"192.0.2.{50 + i}"))).ToEquatableList(),
        Search = Chance(50) ? ["example.net"] : [],
    };

    private Interface Described(string name) => new()
    {
        Name = name,
        State = Chance(85) ? InterfaceState.Up : InterfaceState.Down,
        Mtu = Pick<uint>(1500, 9000),
        MacAddress = new MacAddress($"02:00:00:00:01:{Array.IndexOf(Names, name):D2}"),
        Description = Pick("", "", "old"),
    };

    private Interface Placed(Interface link, List<Interface> links, List<InterfaceAddress> free)
    {
        var controllers = links.Where(i => i.Type!.Value.Kind.Controller).ToArray();
        if (!link.Type!.Value.Kind.Controller && link.Type != InterfaceType.Dummy && controllers.Length > 0 && Chance(40))
        {
            var controller = Pick(controllers);
            var settings = controller.Type == InterfaceType.LinuxBridge ? new LinuxBridgePort { Name = link.Name, StpPathCost = (uint)_random.Next(1, 5) } : null;
            // A bond opens its ports.
            var state = controller.Type == InterfaceType.Bond ? InterfaceState.Up : link.State;
            return link with { Controller = controller.Name, Port = settings, State = state, Ipv4 = null, Ipv6 = null };
        }

        var own = free.Take(_random.Next(0, 4)).ToList();
        var up = link.State == InterfaceState.Up;
        var v4 = own.Where(a => a.Ip.Family == IpFamily.V4).ToEquatableList();
        var v6 = up ? own.Where(a => a.Ip.Family == IpFamily.V6).ToEquatableList() : [];
        free.RemoveRange(0, own.Count);
        return link with { Ipv4 = new Ipv4 { Enabled = v4.Count > 0, Address = v4 }, Ipv6 = new Ipv6 { Enabled = v6.Count > 0 || Chance(50), Address = v6 } };
    }

    private IEnumerable<Route> Routes(List<Interface> interfaces)
    {
        foreach (var link in interfaces.Where(i => i.State == InterfaceState.Up && i.Controller is null))
            foreach (var address in link.Ipv4!.Address!.Concat(link.Ipv6!.Address!).Where(_ => Chance(40)))
                yield return new Route
                {
                    Destination = Destination(address.Ip.Family),
                    NextHopInterface = link.Name,
                    NextHopAddress = Chance(80) ? address.Network.Address with { Lower = address.Network.Address.Lower + 250 } : null,
                    Metric = _random.Next(1, 4),
                    TableId = Chance(80) ? null : 100u,
                };
    }

    private Route WantedRoute()
    {
        var destination = Destination(Chance(70) ? IpFamily.V4 : IpFamily.V6);
        var gateway = destination.Family == IpFamily.V4 ? $"{Pick(Networks)}.250" : "2001:db8::fa";
        return new Route
        {
            State = Chance(30) ? RouteState.Absent : null,
            Destination = Chance(85) ? destination : null,
            NextHopInterface = Chance(90) ? Pick(Names) : null,
            NextHopAddress = Chance(80) ? IpAddress.Parse(gateway) : null,
            Metric = Chance(60) ? _random.Next(1, 4) : null,
        };
    }

    private HostFacts Facts(List<Interface> interfaces) => new()
    {
        PromoteSecondaries = interfaces.Select(i => i.Name).Where(_ => Chance(50)).ToHashSet(),
        ManagementPath = interfaces.Select(i => i.Name).Where(_ => Chance(15)).ToHashSet(),
    };

    private LinuxBridgeOptions Options() => new()
    {
        MacAgeingTime = (uint)_random.Next(100, 400),
        Stp = new LinuxBridgeStp { Enabled = Chance(50), ForwardDelay = (byte)_random.Next(2, 30) },
    };

    private EquatableList<LinuxBridgePort> Ports() => Names.Where(_ => Chance(25))
        .Select(n => new LinuxBridgePort { Name = n, StpPathCost = Chance(50) ? (uint)_random.Next(1, 5) : null }).ToEquatableList();

    private EquatableList<InterfaceAddress> Addresses(Func<int, string> text, byte length)
        => Enumerable.Range(0, _random.Next(0, 3)).Select(_ => Address(text(_random.Next(1, 5)), length)).Distinct().ToEquatableList();

    private static InterfaceAddress Address(string text, byte length) => new() { Ip = IpAddress.Parse(text), PrefixLength = length };

    private IpPrefix Destination(IpFamily family)
    {
        var fitting = Destinations.Where(d => d.Contains(':', StringComparison.Ordinal) == (family == IpFamily.V6)).ToArray();
        return IpPrefix.Parse(Pick(fitting));
    }

    private EquatableList<T>? Shuffled<T>(EquatableList<T>? list) => list?.OrderBy(_ => _random.Next()).ToEquatableList();

    private bool Chance(int percent) => _random.Next(100) < percent;

    private T Pick<T>(params T[] choices) => choices[_random.Next(choices.Length)];
}
