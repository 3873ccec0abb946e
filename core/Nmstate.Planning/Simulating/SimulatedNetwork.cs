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

    public HostNetwork Current => start.With(_interfaces, _routes);

    public Interface? Find(string name) => _interfaces.TryGetValue(name, out var changed) ? changed : start.Find(name);

    public RouteSet RoutesOf(string name) => _routes.GetValueOrDefault(name) ?? start.RoutesOf(name);

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
            case StepKind.Detach:
                Put(name, i => i with { Controller = "", Port = null });
                break;
            case StepKind.Attach:
                // What a controller has for its port begins anew: new_nbp in net/bridge/br_if.c.
                Put(name, i => i with { Controller = (string)step.Items[0].To!, Port = new LinuxBridgePort { Name = name } });
                break;
            default:
                foreach (var item in step.Items)
                    Put(name, item);
                break;
        }
    }

    private void Put(string name, StepItem item)
    {
        if (item.From is InterfaceAddress removed)
            RemoveAddress(name, item.Path, removed);
        else if (item.To is InterfaceAddress added)
            EditAddresses(name, item.Path, list => list.Contains(added) ? list : [.. list, added]);
        else if (item.To is { } value)
            Put(name, i => Overlay.Of(Interface.Schema, i, InterfaceValue.At(name, item.Path, value)));
        AfterValue(name, item);
    }

    private void AfterValue(string name, StepItem item)
    {
        // addrconf_ifdown in net/ipv6/addrconf.c, also through NETDEV_CHANGEMTU below IPV6_MIN_MTU.
        if (item is { Path: "ipv6.enabled", To: false } || (item is { Path: "mtu", To: uint mtu } && mtu < Ipv6MinimumMtu))
            LoseIpv6(name);
    }

    /// <summary>devinet's and addrconf's handling of NETDEV_DOWN: IPv4 addresses stay, all routes and the IPv6 addresses go.</summary>
    private void GoDown(string name)
    {
        Put(name, i => i with { State = InterfaceState.Down });
        LoseRoutes(name, IpFamily.V4);
        LoseIpv6(name);
    }

    private void Create(string name)
    {
        var link = after.Find(name)!;
        _interfaces[name] = link with
        {
            State = InterfaceState.Down,
            Description = "",
            Controller = "",
            Port = null,
            Ipv4 = new Ipv4 { Enabled = false, Dhcp = false, Address = [] },
            Ipv6 = new Ipv6 { Enabled = true, Dhcp = false, Autoconf = true, Address = [] },
        };
        _routes[name] = RouteSet.Empty;
    }

    private void Destroy(string name)
    {
        _interfaces[name] = null;
        _routes[name] = RouteSet.Empty;
        foreach (var port in start.Interfaces.Keys.Union(_interfaces.Keys, StringComparer.Ordinal).ToList())
            if (Find(port)?.Controller == name)
                Put(port, i => i with { Controller = "", Port = null });
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
