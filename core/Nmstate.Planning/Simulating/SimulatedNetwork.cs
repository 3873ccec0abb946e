using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.State;
using Nmstate.State.Merging;

namespace Nmstate.Planning.Simulating;

/// <summary>
/// A network on paper, on which steps are carried out as the kernel would: also what it destroys without being asked.
/// The rules are those measured on Linux 6.12 and 6.18; each names its place in the kernel.
/// </summary>
internal sealed class SimulatedNetwork(HostNetwork start, HostNetwork after, IReadOnlySet<string> promotesSecondaries)
{
    private const uint Ipv6MinimumMtu = 1280;

    private readonly Dictionary<string, Interface?> _interfaces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RouteSet> _routes = new(StringComparer.Ordinal);

    private DnsSettings _dns = start.Dns;

    public HostNetwork Current => start.With(_interfaces, _routes).With(_dns);

    public void Do(Step step)
    {
        var name = step.Id.Object.Name;
        switch (step.Kind)
        {
            case StepKind.Unroute or StepKind.Route or StepKind.Reroute:
                _routes[name] = RoutesOf(name).Edit(step.Items.Select(i => i.From).OfType<Route>(), step.Items.Select(i => i.To).OfType<Route>());
                break;
            case StepKind.Destroy:
                foreach (var link in step.Changes)
                    Destroy(link.Name);
                break;
            case StepKind.Create:
                foreach (var link in step.Changes)
                    Create(link.Name);
                break;
            case StepKind.Down:
                GoDown(name);
                break;
            case StepKind.Up when step.Items[^1].To is InterfaceState.Down:
                GoDown(name);
                break;
            case StepKind.Up:
                GoUp(name);
                break;
            case StepKind.Detach:
                Detach(name);
                break;
            case StepKind.Attach:
                Attach(name, (string)step.Items[0].To!);
                break;
            case StepKind.Dns:
                _dns = after.Dns;
                break;
            default:
                foreach (var item in step.Items)
                    Put(name, item);
                break;
        }
    }

    private Interface? Find(string name) => _interfaces.TryGetValue(name, out var changed) ? changed : start.Find(name);

    private RouteSet RoutesOf(string name) => _routes.GetValueOrDefault(name) ?? start.RoutesOf(name);

    private IEnumerable<Interface> Links
        => start.Interfaces.Keys.Union(_interfaces.Keys, StringComparer.Ordinal).Select(Find).OfType<Interface>();

    private List<string> UppersOf(string name)
        => [.. start.UppersOf(name).Concat(after.UppersOf(name)).Distinct().Where(u => Find(u) is { } link && link.Type!.Value.Kind.Base!(link) == name)];

    private void Put(string name, StepItem item)
    {
        if (item.From is InterfaceAddress removed)
            RemoveAddress(name, item.Path, removed);
        else if (item.To is InterfaceAddress added)
            EditAddresses(name, item.Path, list => list.Contains(added) ? list : [.. list, added]);
        else if (item.To is { } value)
            Put(name, i => Overlay.Of(Interface.Schema, i, InterfaceValue.At(name, item.Path, value)));

        // addrconf_ifdown in net/ipv6/addrconf.c, also through NETDEV_CHANGEMTU below IPV6_MIN_MTU.
        if (item is { Path: "ipv6.enabled", To: false } || (item is { Path: "mtu", To: uint mtu } && mtu < Ipv6MinimumMtu))
            LoseIpv6(name);
        if (item is { Path: "mtu", To: uint most })
            Clamp(name, most);
    }

    /// <summary>vlan_device_event in net/8021q/vlan.c: a base that shrinks takes its VLANs along; they do not grow with it again.</summary>
    private void Clamp(string name, uint mtu)
    {
        foreach (var upper in UppersOf(name).Where(u => Find(u)!.Mtu > mtu))
        {
            Put(upper, i => i with { Mtu = mtu });
            Clamp(upper, mtu);
        }
    }

    /// <summary>devinet's and addrconf's handling of NETDEV_DOWN: IPv4 addresses stay, all routes and the IPv6 addresses go.</summary>
    private void GoDown(string name)
    {
        Put(name, i => i with { State = InterfaceState.Down });
        LoseRoutes(name, IpFamily.V4);
        LoseIpv6(name);
        foreach (var upper in UppersOf(name).Where(u => Find(u)!.State == InterfaceState.Up))
            GoDown(upper);
    }

    /// <summary>vlan_device_event in net/8021q/vlan.c: a base that comes up takes all its VLANs along, also those that were down before.</summary>
    private void GoUp(string name)
    {
        Put(name, i => i with { State = InterfaceState.Up });
        foreach (var upper in UppersOf(name))
            GoUp(upper);
    }

    /// <summary>A name that is taken is refused: EEXIST of rtnl_newlink in net/core/rtnetlink.c.</summary>
    private void Create(string name)
    {
        if (Find(name) is not null)
            return;
        var link = after.Find(name)!;
        _interfaces[name] = link with
        {
            State = InterfaceState.Down,
            Description = "",
            Controller = "",
            Port = null,
            // A primary port is one that is there.
            LinkAggregation = link.LinkAggregation is { } bond ? bond with { Options = bond.Options! with { Primary = "" } } : null,
            Ipv4 = new Ipv4 { Enabled = false, Dhcp = false, Address = [] },
            Ipv6 = new Ipv6 { Enabled = true, Dhcp = false, Autoconf = true, Address = [] },
        };
        _routes[name] = RouteSet.Empty;
    }

    private void Destroy(string name)
    {
        if (Find(name) is null)
            return;
        foreach (var upper in UppersOf(name))
            Destroy(upper);
        foreach (var port in Links.Where(i => i.Controller == name).Select(i => i.Name).ToList())
            Detach(port);
        var peer = Find(name)!.Veth?.Peer;
        _interfaces[name] = null;
        _routes[name] = RouteSet.Empty;
        if (peer is not null && Find(peer)?.Veth?.Peer == name)
            Destroy(peer);
    }

    /// <summary>What a controller has for its port begins anew: new_nbp in net/bridge/br_if.c. A bond opens its port itself.</summary>
    private void Attach(string name, string controller)
    {
        Put(name, i => i with { Controller = controller, Port = new LinuxBridgePort { Name = name } });
        if (Find(controller)?.Type == InterfaceType.Bond)
            GoUp(name);
    }

    /// <summary>A bond leaves a port down behind: __bond_release_one in drivers/net/bonding/bond_main.c.</summary>
    private void Detach(string name)
    {
        var controller = Find(name)?.Controller;
        Put(name, i => i with { Controller = "", Port = null });
        if (controller is not { Length: > 0 } || Find(controller) is not { } owner || owner.Type != InterfaceType.Bond)
            return;
        GoDown(name);
        // With the last port its address goes, which the first one gave it: bond_set_dev_addr.
        if (!Links.Any(i => i.Controller == controller))
            Put(controller, i => i with { MacAddress = null });
        Put(controller, i => i.LinkAggregation!.Options?.Primary == name
            ? i with { LinkAggregation = i.LinkAggregation with { Options = i.LinkAggregation.Options with { Primary = "" } } }
            : i);
    }

    /// <summary>__inet_del_ifa in net/ipv4/devinet.c: with the first address of a subnet the others go, unless they are promoted.</summary>
    private void RemoveAddress(string name, string path, InterfaceAddress address)
    {
        EditAddresses(name, path, list =>
        {
            var isFirst = list.FirstOrDefault(a => a.Network == address.Network) == address;
            var takesAlong = isFirst && address.Ip.Family == IpFamily.V4 && !promotesSecondaries.Contains(name);
            return list.Where(a => a != address && !(takesAlong && a.Network == address.Network)).ToEquatableList();
        });

        // fib_disable_ip in net/ipv4/fib_frontend.c.
        if (Find(name)?.Ipv4?.Address is { Count: 0 } && address.Ip.Family == IpFamily.V4)
            LoseRoutes(name, IpFamily.V4);
    }

    private void EditAddresses(string name, string path, Func<EquatableList<InterfaceAddress>, EquatableList<InterfaceAddress>> edit)
    {
        if (path == "ipv4.address")
            Put(name, i => edit(i.Ipv4!.Address!) is var list ? i with { Ipv4 = i.Ipv4 with { Address = list, Enabled = list.Count > 0 || i.Ipv4.Dhcp == true } } : i);
        else
            Put(name, i => i with { Ipv6 = i.Ipv6! with { Address = edit(i.Ipv6.Address!) } });
    }

    private void LoseIpv6(string name)
    {
        Put(name, i => i with { Ipv6 = i.Ipv6! with { Address = [] } });
        LoseRoutes(name, IpFamily.V6);
    }

    private void LoseRoutes(string name, IpFamily family)
    {
        if (RoutesOf(name) is { Count: > 0 } routes)
            _routes[name] = routes.Edit([.. routes.Where(r => r.Destination!.Value.Family == family)], []);
    }

    private void Put(string name, Func<Interface, Interface> edit)
    {
        if (Find(name) is { } current)
            _interfaces[name] = edit(current);
    }
}
