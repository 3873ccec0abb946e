using Nmstate.State;

namespace Nmstate.Planning.Hosts;

/// <summary>
/// A network in the planner's normal form: interfaces by name, each port's membership stated once, on the port; static routes by the
/// interface that they leave by; defaults written out. A property that is null is unknown, and no difference to anything.
/// </summary>
public sealed class HostNetwork
{
    private ILookup<string, string>? _ports;
    private ILookup<string, string>? _uppers;

    private HostNetwork(IReadOnlyDictionary<string, Interface> interfaces, IReadOnlyDictionary<string, RouteSet> routes, DnsSettings dns, EquatableList<DnsHome> dnsHomes)
        => (Interfaces, Routes, Dns, DnsHomes) = (interfaces, routes, dns, dnsHomes);

    private static readonly DnsSettings NoDns = new() { Server = [], Search = [] };

    /// <summary>A network without anything.</summary>
    public static HostNetwork Empty { get; } = new(new Dictionary<string, Interface>(), new Dictionary<string, RouteSet>(), NoDns, []);

    /// <summary>The interfaces, by name.</summary>
    public IReadOnlyDictionary<string, Interface> Interfaces { get; }

    /// <summary>The static routes, by the name of the interface that they leave by; an interface without routes is not listed.</summary>
    public IReadOnlyDictionary<string, RouteSet> Routes { get; }

    /// <summary>The static name servers and search domains; neither list is null.</summary>
    public DnsSettings Dns { get; }

    /// <summary>What holds <see cref="Dns"/>, where a back end keeps them at interfaces; no difference by itself.</summary>
    public EquatableList<DnsHome> DnsHomes { get; }

    /// <summary>The interface of this name.</summary>
    public Interface? Find(string name) => Interfaces.GetValueOrDefault(name);

    /// <summary>The static routes over the interface of this name.</summary>
    public RouteSet RoutesOf(string name) => Routes.GetValueOrDefault(name) ?? RouteSet.Empty;

    /// <summary>The names of the interfaces that are ports of <paramref name="controller"/>, in their order.</summary>
    public IEnumerable<string> PortsOf(string controller)
        => (_ports ??= Interfaces.Values.Where(i => i.Controller is { Length: > 0 }).OrderBy(i => i.Name, StringComparer.Ordinal).ToLookup(i => i.Controller!, i => i.Name))[controller];

    /// <summary>The names of the interfaces that stand on <paramref name="name"/>, in their order.</summary>
    public IEnumerable<string> UppersOf(string name)
        => (_uppers ??= Interfaces.Values.OrderBy(i => i.Name, StringComparer.Ordinal)
            .Where(i => i.Type!.Value.Kind.Base is not null).ToLookup(i => i.Type!.Value.Kind.Base!(i) ?? "", i => i.Name))[name];

    /// <summary>A whole state, such as a host's, in normal form.</summary>
    /// <param name="state">The state.</param>
    /// <param name="dnsHomes">What holds its name servers; null: nothing in particular.</param>
    public static HostNetwork Of(NetworkState state, EquatableList<DnsHome>? dnsHomes = null)
    {
        var interfaces = (state.Interfaces ?? []).Where(i => i.State != InterfaceState.Ignore && i.Type?.Kind.UserSpace != true).ToDictionary(i => i.Name, StringComparer.Ordinal);
        foreach (var controller in interfaces.Values.ToList())
            foreach (var name in controller.Type?.Kind.PortNames?.Invoke(controller) ?? [])
                if (interfaces.TryGetValue(name, out var member))
                    interfaces[name] = member with { Controller = controller.Name, Port = controller.Bridge?.Port?.First(p => p.Name == name) };
        foreach (var name in interfaces.Keys.ToList())
            interfaces[name] = InterfaceForm.Normal(interfaces[name]);
        var routes = (state.Routes?.Config ?? []).Where(r => r.Destination is not null).Select(RouteForm.Normal).GroupBy(r => r.NextHopInterface!);
        var dns = state.DnsResolver?.Config;
        return new(
            interfaces,
            routes.ToDictionary(r => r.Key, RouteSet.Of, StringComparer.Ordinal),
            new DnsSettings { Server = dns?.Server ?? [], Search = dns?.Search ?? [], Options = dns?.Options },
            dnsHomes ?? []);
    }

    /// <summary>This network as a document: port lists at the controllers again, in the order of names.</summary>
    public NetworkState ToState()
    {
        var ports = Interfaces.Values.Where(i => i.Controller is not (null or "")).ToLookup(i => i.Controller!);
        var interfaces = Interfaces.Values.OrderBy(i => i.Name, StringComparer.Ordinal).Select(i => InterfaceForm.ToDocument(i, ports[i.Name]));
        var routes = Routes.OrderBy(r => r.Key, StringComparer.Ordinal).SelectMany(r => r.Value);
        return new NetworkState
        {
            DnsResolver = Dns == NoDns ? null : new DnsResolver { Config = Dns },
            Interfaces = interfaces.ToEquatableList(),
            Routes = new Routes { Config = routes.ToEquatableList() },
        };
    }

    /// <summary>This network with some interfaces and route sets put in place of what it has; null removes.</summary>
    public HostNetwork With(IEnumerable<KeyValuePair<string, Interface?>> interfaces, IEnumerable<KeyValuePair<string, RouteSet>> routes)
    {
        var newInterfaces = Replaced(Interfaces, interfaces, static i => i);
        var newRoutes = Replaced(Routes, routes, static r => r.Count == 0 ? null : r);
        return newInterfaces == Interfaces && newRoutes == Routes ? this : new(newInterfaces, newRoutes, Dns, DnsHomes);
    }

    /// <summary>This network with one interface put in place; null removes it.</summary>
    public HostNetwork With(string name, Interface? value) => With([new(name, value)], []);

    /// <summary>This network with the routes of one interface put in place.</summary>
    public HostNetwork With(string name, RouteSet routes) => With([], [new(name, routes)]);

    /// <summary>This network with other name servers and search domains.</summary>
    public HostNetwork With(DnsSettings dns) => dns == Dns ? this : new(Interfaces, Routes, dns, DnsHomes);

    /// <summary>This network with its name servers held elsewhere.</summary>
    public HostNetwork With(EquatableList<DnsHome> dnsHomes) => dnsHomes == DnsHomes ? this : new(Interfaces, Routes, Dns, dnsHomes);

    private static IReadOnlyDictionary<string, TValue> Replaced<TValue, TNew>(
        IReadOnlyDictionary<string, TValue> current, IEnumerable<KeyValuePair<string, TNew>> changes, Func<TNew, TValue?> keep)
        where TValue : class
    {
        Dictionary<string, TValue>? changed = null;
        foreach (var (name, value) in changes)
        {
            changed ??= new(current, StringComparer.Ordinal);
            if (keep(value) is { } kept)
                changed[name] = kept;
            else
                changed.Remove(name);
        }

        return changed ?? current;
    }
}
