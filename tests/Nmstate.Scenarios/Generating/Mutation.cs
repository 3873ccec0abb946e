using Nmstate.Planning.Hosts;
using Nmstate.State;

namespace Nmstate.Scenarios.Generating;

/// <summary>What may have happened on a host between planning and applying: somebody else changed one thing.</summary>
internal sealed class Mutation(Random random)
{
    private static readonly InterfaceAddress Free = new() { Ip = IpAddress.Parse("10.77.0.1"), PrefixLength = 24 };

    /// <summary>The host afterwards; the same where what was chosen cannot be.</summary>
    public HostState Of(HostState host, bool stores)
    {
        if (random.Next(4) == 0)
            return host with { Facts = Facts(host) };
        return stores && random.Next(2) == 0
            ? host with { Stored = Network(host.Stored) }
            : host with { Running = Network(host.Running) };
    }

    private HostNetwork Network(HostNetwork network)
    {
        var link = Pick(network.Interfaces.Values.OrderBy(i => i.Name, StringComparer.Ordinal).ToList());
        var isLeaf = link is not null && !network.UppersOf(link.Name).Any() && !network.PortsOf(link.Name).Any() && link.Veth is null;
        return random.Next(11) switch
        {
            0 when link is not null => network.With(link.Name, link with { Description = link.Description + "!" }),
            1 when link is not null => network.With(link.Name, link with { Mtu = random.Next(2) == 0 ? 1400u : 9000u }),
            2 when link is { Controller: "", State: InterfaceState.Up }
                => network.With(link.Name, link with { Ipv4 = link.Ipv4! with { Enabled = true, Address = [.. link.Ipv4.Address!, Free] } }),
            3 when isLeaf => network.With([new(link!.Name, null)], [new(link.Name, RouteSet.Empty)]),
            4 when Pick(network.Routes.OrderBy(r => r.Key, StringComparer.Ordinal).ToList()) is { Value: { } routes } some
                => network.With(some.Key, routes.Edit([routes.ElementAt(random.Next(routes.Count))], [])),
            5 when link is { State: InterfaceState.Up, Controller: "", Ipv4.Enabled: true }
                => network.With(link.Name, network.RoutesOf(link.Name).Edit([], [Route(link.Name)])),
            6 => network.With(new DnsSettings { Server = [IpAddress.Parse("192.0.2.77")], Search = [] }),
            7 when network.Find("new0") is null => network.With("new0", InterfaceForm.Normal(new Interface
            {
                Name = "new0",
                Type = InterfaceType.Dummy,
                State = InterfaceState.Up,
                Ipv4 = new Ipv4 { Enabled = true, Address = [Free] },
            })),
            8 when link is { State: InterfaceState.Up, Controller: "" } && network.Find("vlan99") is null && !network.UppersOf(link.Name).Any(u => network.Find(u)!.Vlan?.Id == 20)
                => network.With("vlan99", InterfaceForm.Normal(new Interface
                {
                    Name = "vlan99",
                    Type = InterfaceType.Vlan,
                    State = InterfaceState.Up,
                    Mtu = link.Mtu,
                    Vlan = new Vlan { BaseIface = link.Name, Id = 20 },
                })),
            9 when isLeaf && network.RoutesOf(link!.Name).Count == 0 => network.With(link.Name, link with
            {
                State = link.State == InterfaceState.Up ? InterfaceState.Down : InterfaceState.Up,
            }),
            10 when link is { Controller: { Length: > 0 } } => network.With(link.Name, link with { Controller = "", Port = null }),
            _ => network,
        };
    }

    private HostFacts Facts(HostState host)
    {
        if (Pick(host.Running.Interfaces.Keys.Order(StringComparer.Ordinal).ToList()) is not { } name)
            return host.Facts;
        return random.Next(4) switch
        {
            0 => host.Facts with { PromoteSecondaries = Toggled(host.Facts.PromoteSecondaries, name) },
            1 => host.Facts with { ManagementPath = Toggled(host.Facts.ManagementPath, name) },
            2 => host.Facts with { Owners = new Dictionary<string, string>(host.Facts.Owners) { [name] = "somebody" } },
            _ => host.Facts with { IgnoredLinks = [.. host.Facts.IgnoredLinks, new IgnoredLink("vx", new InterfaceType("tun"), name)] },
        };
    }

    private static HashSet<string> Toggled(IReadOnlySet<string> names, string name)
    {
        var toggled = names.ToHashSet();
        if (!toggled.Remove(name))
            toggled.Add(name);
        return toggled;
    }

    private Route Route(string name) => RouteForm.Normal(new Route
    {
        Destination = IpPrefix.Parse(random.Next(2) == 0 ? "10.0.0.0/8" : "10.88.0.0/16"),
        NextHopInterface = name,
        Metric = 77,
    });

    private T? Pick<T>(List<T> choices) => choices.Count == 0 ? default : choices[random.Next(choices.Count)];
}
