using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Planning.Diffing;

/// <summary>Tells why something differs.</summary>
internal interface IReasons
{
    Reason WhyValue(string interfaceName, string path);

    Reason WhyAddress(string interfaceName, string path, InterfaceAddress address);

    Reason WhyRoute(Route route);

    Reason WhyDns(string path);
}

/// <summary>Finds the net difference between two networks, object by object.</summary>
internal static class Differ
{
    /// <summary>The changes of one scope, by object.</summary>
    public static SortedDictionary<ObjectRef, Change> Changes(HostNetwork from, HostNetwork to, Scope scope, IReasons reasons)
    {
        var changes = new SortedDictionary<ObjectRef, Change>();
        if (!ReferenceEquals(from.Interfaces, to.Interfaces))
        {
            foreach (var (name, after) in to.Interfaces)
                if (from.Find(name) is var before && !ReferenceEquals(before, after) && ChangeOf(name, before, after, scope, reasons) is { } change)
                    changes.Add(change.Object, change);
            foreach (var name in from.Interfaces.Keys.Where(n => to.Find(n) is null))
                changes.Add(ObjectRef.Interface(name), Deletion(name, scope, reasons));
        }

        if (DnsChange(from.Dns, to.Dns, scope, reasons) is { } dns)
            changes.Add(dns.Object, dns);
        foreach (var name in from.Routes.Keys.Union(to.Routes.Keys, StringComparer.Ordinal))
            if (RoutesChange(name, from.RoutesOf(name), to.RoutesOf(name), scope, reasons) is { } change)
                changes.Add(change.Object, change);
        return changes;
    }

    private static Change? ChangeOf(string name, Interface? before, Interface after, Scope scope, IReasons reasons)
    {
        var difference = InterfaceDifference.Of(before, after);
        if (difference.IsEmpty && before is not null)
            return null;
        var kind = before is null ? ChangeKind.Create : Identity.Differs(before, after) ? ChangeKind.Replace : ChangeKind.Modify;
        var change = new Change
        {
            Object = ObjectRef.Interface(name),
            Properties = difference.Values.Where(v => before is not null || !IsDefaultOfNew(v))
                .Select(v => new PropertyChange(v.Path, scope, v.From, v.To, v.Property, reasons.WhyValue(name, v.Path))).ToEquatableList(),
            Items = difference.Addresses.Select(a => new ItemChange(
                a.Path, a.From is null ? ItemOperation.Add : ItemOperation.Remove, scope, a.From, a.To, reasons.WhyAddress(name, a.Path, (a.To ?? a.From)!))).ToEquatableList(),
        };
        return WithKind(change, kind, scope);
    }

    /// <summary>What every new interface has, and nobody has to be told.</summary>
    private static bool IsDefaultOfNew(ValueDifference value)
        => value.To is "" || (value.To is false && value.Path.EndsWith(".dhcp", StringComparison.Ordinal));

    private static Change Deletion(string name, Scope scope, IReasons reasons)
        => WithKind(new Change { Object = ObjectRef.Interface(name), Reasons = [reasons.WhyValue(name, "state")] }, ChangeKind.Delete, scope);

    private static Change? DnsChange(DnsSettings before, DnsSettings after, Scope scope, IReasons reasons)
    {
        var properties = DnsSettings.Schema.Properties.Where(p => !p.Same(p.Get(before), p.Get(after)))
            .Select(p => new PropertyChange(p.Name, scope, p.Get(before), p.Get(after)!, p, reasons.WhyDns(p.Name))).ToEquatableList();
        return properties.Count == 0 ? null : WithKind(new Change { Object = ObjectRef.Dns, Properties = properties }, ChangeKind.Modify, scope);
    }

    private static Change? RoutesChange(string name, RouteSet before, RouteSet after, Scope scope, IReasons reasons)
    {
        if (ReferenceEquals(before, after))
            return null;
        var (removed, added) = after.ChangesFrom(before);
        if (removed.Count + added.Count == 0)
            return null;

        var going = removed.ToLookup(RouteKey.Of);
        var coming = added.ToLookup(RouteKey.Of);
        var items = new List<ItemChange>();
        foreach (var route in InOrder(removed))
            if (Successor(route, going, coming) is null)
                items.Add(new("config", ItemOperation.Remove, scope, route, null, reasons.WhyRoute(route)));
        foreach (var route in InOrder(added))
        {
            var predecessor = Successor(route, coming, going);
            items.Add(new("config", predecessor is null ? ItemOperation.Add : ItemOperation.Replace, scope, predecessor, route, reasons.WhyRoute(route)));
        }

        return WithKind(new Change { Object = ObjectRef.Routes(name), Items = items.ToEquatableList() }, ChangeKind.Modify, scope);
    }

    /// <summary>An order of their own, whatever the document's: those that lie on the link before those that need it.</summary>
    private static IEnumerable<Route> InOrder(IReadOnlyList<Route> routes) => routes.Count < 2 ? routes : routes
        .OrderBy(r => r.NextHopAddress is not null).ThenBy(r => r.Destination!.Value).ThenBy(r => r.TableId).ThenBy(r => r.Metric)
        .ThenBy(r => r.NextHopAddress).ThenBy(r => r.Weight);

    /// <summary>The one route that takes the place of <paramref name="route"/> at once: only where each is the only one with its key.</summary>
    private static Route? Successor(Route route, ILookup<RouteKey, Route> same, ILookup<RouteKey, Route> other)
    {
        var key = RouteKey.Of(route);
        return same[key].Skip(1).Any() || other[key].Skip(1).Any() ? null : other[key].FirstOrDefault();
    }

    private static Change WithKind(Change change, ChangeKind kind, Scope scope)
        => scope == Scope.Running ? change with { Running = kind } : change with { Stored = kind };
}
