using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.State;
using Nmstate.State.Reading;

namespace Nmstate.Planning.Resolving;

/// <summary>Edits the static routes: those that match a pattern go, those that lose their interface or family go, and then the new ones come.</summary>
internal static class RouteEdits
{
    /// <summary>Up to here, looking through all routes for each costs less than an index of them.</summary>
    private const int FewRoutes = 16;

    public static void Apply(Resolution resolution)
    {
        var removed = new Dictionary<string, HashSet<Route>>(StringComparer.Ordinal);
        foreach (var (pattern, source) in resolution.Document.Routes.Where(r => r.Value.State == RouteState.Absent))
            RemoveMatching(resolution, pattern, source, removed);
        foreach (var wish in resolution.Wishes.Values)
            RemoveUncarried(resolution, wish, removed);

        var added = new Dictionary<string, List<Route>>(StringComparer.Ordinal);
        foreach (var wish in resolution.Wishes.Values.Where(w => !w.Absent))
            Recall(resolution, wish, added);
        Dictionary<string, ILookup<(IpPrefix?, uint?, IpAddress?), Route>> known = new(StringComparer.Ordinal);
        foreach (var (wanted, source) in resolution.Document.Routes.Where(r => r.Value.State is null && IsWhole(r)))
            Add(resolution, wanted, source, removed, added, known);

        var names = removed.Keys.Union(added.Keys, StringComparer.Ordinal);
        resolution.Target = resolution.Target.With([], names.Select(name => KeyValuePair.Create(
            name, resolution.Current.RoutesOf(name).Edit(removed.GetValueOrDefault(name) ?? [], added.GetValueOrDefault(name) ?? []))));
    }

    /// <summary>Whether enough of the item could be read to know what it adds; what is missing is reported elsewhere.</summary>
    private static bool IsWhole((Route Value, SourceNode Source) item)
        => item.Value is { Destination: not null, NextHopInterface: not null } && !item.Source.IsHole
            && !item.Source.IsHoleAt("next-hop-address") && !item.Source.IsHoleAt("table-id") && !item.Source.IsHoleAt("state");

    private static void RemoveMatching(Resolution resolution, Route pattern, SourceNode source, Dictionary<string, HashSet<Route>> removed)
    {
        if (((IEnumerable<string>)["destination", "next-hop-interface", "next-hop-address", "metric", "table-id"]).Any(source.IsHoleAt))
            return;
        resolution.Gone.Add(new RoutePattern(pattern));
        var reason = Reason.Document(source.Span);
        var names = pattern.NextHopInterface is { } only ? [only] : resolution.Current.Routes.Keys;
        var found = false;
        foreach (var name in names)
            foreach (var route in resolution.Current.RoutesOf(name).Where(r => RouteForm.Matches(pattern, r)))
            {
                found = true;
                Remove(resolution, removed, name, route, reason);
            }

        if (!found)
            resolution.Report(PlanningDiagnostics.NothingMatches.At(source));
    }

    private static void RemoveUncarried(Resolution resolution, Wish wish, Dictionary<string, HashSet<Route>> removed)
    {
        if (resolution.Current.RoutesOf(wish.Name) is not { Count: > 0 } routes)
            return;
        foreach (var route in routes)
        {
            var (path, why) = WhyUncarried(resolution, wish, route.Destination!.Value.Family);
            if (path is null)
                continue;
            if (removed.TryGetValue(wish.Name, out var gone) && gone.Contains(route))
                continue;
            Remove(resolution, removed, wish.Name, route, new Reason(Origin.Derived, wish.Why(path).At, why, ObjectRef.Interface(wish.Name)));
        }
    }

    /// <summary>The stored routes of an interface that comes back.</summary>
    private static void Recall(Resolution resolution, Wish wish, Dictionary<string, List<Route>> added)
    {
        foreach (var route in resolution.RecalledRoutes(wish.Name).Where(r => WhyUncarried(resolution, wish, r.Destination!.Value.Family).Path is null))
        {
            if (resolution.Document.Routes.Any(r => r.Value.State == RouteState.Absent && RouteForm.Matches(r.Value, route)))
                continue;
            resolution.RouteReasons[route] = new Reason(Origin.Derived, wish.Why("name").At, "it is stored so");
            (added.TryGetValue(wish.Name, out var list) ? list : added[wish.Name] = []).Add(route);
        }
    }

    private static (string? Path, string? Why) WhyUncarried(Resolution resolution, Wish wish, IpFamily family)
    {
        if (resolution.Target.Find(wish.Name) is not { } target)
            return ("state", $"{wish.Name} is to be absent");
        // What is stored waits for it to come up.
        if (target.State == InterfaceState.Down && !resolution.IsOfStored)
            return ("state", $"{wish.Name} is to be down");
        var enabled = family == IpFamily.V4 ? target.Ipv4!.Enabled : target.Ipv6!.Enabled;
        return enabled == true ? (null, null) : (family == IpFamily.V4 ? "ipv4" : "ipv6", $"{wish.Name} has no IPv{(int)family} any more");
    }

    private static void Add(
        Resolution resolution,
        Route wanted,
        SourceNode source,
        Dictionary<string, HashSet<Route>> removed,
        Dictionary<string, List<Route>> added,
        Dictionary<string, ILookup<(IpPrefix?, uint?, IpAddress?), Route>> known)
    {
        var route = RouteForm.Normal(wanted);
        var name = route.NextHopInterface!;
        var current = resolution.Current.RoutesOf(name);
        if (!current.Contains(route))
        {
            // The metric is no part of what tells routes apart, as the schema has it.
            var twin = Twins(resolution, route, known).FirstOrDefault(r => removed.GetValueOrDefault(name)?.Contains(r) != true);
            if (twin is not null)
            {
                if (wanted.Metric is not null)
                    resolution.Report(PlanningDiagnostics.MetricUnchanged.At(source.Find("metric"), route.Destination, twin.Metric));
                route = twin;
            }
        }

        resolution.WantedRoutes.Add((route, source));
        if (!current.Contains(route) || removed.GetValueOrDefault(name)?.Contains(route) == true)
        {
            resolution.RouteReasons[route] = Reason.Document(source.Span);
            (added.TryGetValue(name, out var list) ? list : added[name] = []).Add(route);
        }
    }

    /// <summary>Routes that are the same but for the metric: looked for one by one, unless there are many to look for.</summary>
    private static IEnumerable<Route> Twins(Resolution resolution, Route route, Dictionary<string, ILookup<(IpPrefix?, uint?, IpAddress?), Route>> known)
    {
        var (name, key) = (route.NextHopInterface!, KeyOf(route));
        if ((resolution.Document.State.Routes?.Config?.Count ?? 0) < FewRoutes)
            return resolution.Current.RoutesOf(name).Where(r => KeyOf(r) == key);
        if (!known.TryGetValue(name, out var lookup))
            known[name] = lookup = resolution.Current.RoutesOf(name).ToLookup(KeyOf);
        return lookup[key];
    }

    private static (IpPrefix?, uint?, IpAddress?) KeyOf(Route route) => (route.Destination, route.TableId, route.NextHopAddress);

    private static void Remove(Resolution resolution, Dictionary<string, HashSet<Route>> removed, string name, Route route, Reason reason)
    {
        (removed.TryGetValue(name, out var set) ? set : removed[name] = []).Add(route);
        resolution.RouteReasons[route] = reason;
    }
}
