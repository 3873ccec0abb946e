using Nmstate.Planning.Hosts;
using Nmstate.State;

namespace Nmstate.Scenarios.Generating;

/// <summary>What a host might have stored, as it differs from what runs: some things run only, some are stored only, some are stored otherwise.</summary>
internal sealed class StoredNetwork(Random random)
{
    /// <summary>A valid network that has something to do with <paramref name="running"/>.</summary>
    public HostNetwork Of(HostNetwork running)
    {
        var network = running.With(running.Interfaces.Keys.Where(_ => Chance(75)).ToList() is var kept
            ? running.Interfaces.Keys.Where(n => !kept.Contains(n)).Select(n => KeyValuePair.Create(n, (Interface?)null)) : [], []);
        for (var before = HostNetwork.Empty; !ReferenceEquals(before, network);)
        {
            before = network;
            network = Whole(network);
        }

        network = network.With(network.Interfaces.Values.Where(_ => Chance(30)).Select(i => KeyValuePair.Create(i.Name, (Interface?)Changed(i, network))), []);
        if (running.Find("dummy0") is null && Chance(40))
            network = network.With("dummy0", InterfaceForm.Normal(new Interface
            {
                Name = "dummy0",
                Type = InterfaceType.Dummy,
                State = Chance(50) ? InterfaceState.Up : InterfaceState.Down,
                Ipv4 = new Ipv4 { Enabled = true, Address = [new InterfaceAddress { Ip = IpAddress.Parse("10.9.9.1"), PrefixLength = 24 }] },
            }));
        return WithDns(network.With([], running.Routes.Keys.Select(n => KeyValuePair.Create(n, Carried(network.Find(n), running.RoutesOf(n))))));
    }

    /// <summary>Without what refers to something that is not there.</summary>
    private static HostNetwork Whole(HostNetwork network)
    {
        var orphans = network.Interfaces.Values.Where(i => (i.Type!.Value.Kind.Base?.Invoke(i) is { } below && network.Find(below) is null) || (i.Veth is { } veth && network.Find(veth.Peer) is null))
            .Select(i => KeyValuePair.Create(i.Name, (Interface?)null)).ToList();
        if (orphans.Count > 0)
            return network.With(orphans, []);
        var strays = network.Interfaces.Values.Where(i => i.Controller is { Length: > 0 } controller && network.Find(controller) is null)
            .Select(i => KeyValuePair.Create(i.Name, (Interface?)(i with { Controller = "", Port = null }))).ToList();
        return strays.Count > 0 ? network.With(strays, []) : network;
    }

    private Interface Changed(Interface link, HostNetwork network)
    {
        var changed = link with
        {
            Mtu = Chance(50) ? null : link.Mtu,
            MacAddress = Chance(50) ? null : link.MacAddress,
            Description = Chance(70) ? link.Description : "stored",
            Ipv4 = Chance(70) ? link.Ipv4 : new Ipv4 { Enabled = false },
            Ipv6 = Chance(70) ? link.Ipv6 : new Ipv6 { Enabled = false },
        };
        var carries = network.UppersOf(link.Name).Any() || network.PortsOf(link.Name).Any() || link.Controller is not "";
        return InterfaceForm.Normal(carries || Chance(80) ? changed : changed with { State = InterfaceState.Down });
    }

    private static RouteSet Carried(Interface? link, RouteSet routes)
        => link is { State: InterfaceState.Up }
            ? RouteSet.Of(routes.Where(r => r.Destination!.Value.Family == IpFamily.V4 ? link.Ipv4!.Enabled == true : link.Ipv6!.Enabled == true))
            : RouteSet.Empty;

    private HostNetwork WithDns(HostNetwork network)
    {
        var able = network.Interfaces.Values.Where(i => i is { State: InterfaceState.Up, Controller: "", Ipv4.Address.Count: > 0 }).Select(i => i.Name).ToList();
        if (able.Count == 0 || Chance(50))
            return network;
        return network.With(new DnsSettings { Server = [IpAddress.Parse("192.0.2.53")], Search = ["example.org"] })
            .With(Chance(20) ? [DnsHome.Global] : [new DnsHome(able[random.Next(able.Count)])]);
    }

    private bool Chance(int percent) => random.Next(100) < percent;
}
