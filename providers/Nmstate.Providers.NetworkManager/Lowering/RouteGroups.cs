using Nmstate.NetworkManager.Executing;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Providers.NetworkManager.Executing;
using Nmstate.Providers.Preparing;
using Nmstate.State;

namespace Nmstate.Providers.NetworkManager.Lowering;

/// <summary>Routes over several links, whose legs have weights: wherever one of them is touched, the whole is looked after once all are in place.</summary>
internal static class RouteGroups
{
    /// <summary>The operations of <paramref name="units"/>, and after the last one that touches a leg of a route the joining of it.</summary>
    public static IEnumerable<DaemonOperation> Joined(ChangePlan plan, IReadOnlyList<Unit> units)
    {
        var lastTouch = units.SelectMany((unit, place) => KeysTouchedBy(plan, unit).Select(key => (key, place)))
            .GroupBy(t => t.key, t => t.place).ToLookup(g => g.Max(), g => g.Key);
        return units.SelectMany((unit, place) => lastTouch[place].Any() ? [.. unit.Operations, Join(plan, [.. lastTouch[place]])] : unit.Operations);
    }

    private static IEnumerable<RouteKey> KeysTouchedBy(ChangePlan plan, Unit unit)
    {
        var changed = unit.Steps.SelectMany(s => s.Items).SelectMany(i => (object?[])[i.From, i.To]).OfType<Route>();
        // An interface that is activated anew, or ends, has none of its legs in between.
        var interrupted = unit.Operations.All(o => o.LeavesInUse) ? [] : unit.Steps.SelectMany(s => s.Changes.Append(s.Id.Object)).Select(o => o.Name)
            .Distinct().SelectMany(name => plan.Before.Running.RoutesOf(name).Concat(plan.After.Running.RoutesOf(name)).Concat(plan.After.Stored.RoutesOf(name)));
        return changed.Concat(interrupted).Where(r => r.Weight is not null).Select(RouteKey.Of).Distinct();
    }

    private static JoinRoutes Join(ChangePlan plan, HashSet<RouteKey> keys)
    {
        var (before, former, after) = (LegsIn(plan.Before.Running, keys), LegsIn(plan.Before.Stored, keys), LegsIn(plan.After.Stored, keys));
        // A profile is taken on whole: with it come legs that the kernel had lost.
        var routes = keys.Select(key => new JoinedRoute(
                key, after[key].Where(IsCarried).ToEquatableList(), before[key].Concat(former[key]).Distinct().ToEquatableList()))
            .OrderBy(r => r.Key.ToString(), StringComparer.Ordinal).ToEquatableList();
        return JoinRoutes.Of(routes, Covered(plan, keys).ToEquatableList());

        bool IsCarried(Route leg) => plan.After.Running.Find(leg.NextHopInterface!) is { State: InterfaceState.Up };
    }

    private static ILookup<RouteKey, Route> LegsIn(HostNetwork network, HashSet<RouteKey> keys)
        => network.Routes.Values.SelectMany(r => r).Where(r => r.Weight is not null && keys.Contains(RouteKey.Of(r)))
            .OrderBy(r => r.NextHopInterface, StringComparer.Ordinal).ThenBy(r => r.NextHopAddress?.ToString(), StringComparer.Ordinal).ToLookup(RouteKey.Of);

    /// <summary>What nothing waits for is done only now; other steps may follow before.</summary>
    private static IEnumerable<Coverage> Covered(ChangePlan plan, HashSet<RouteKey> keys)
    {
        var awaited = plan.Steps.SelectMany(s => s.After).Where(e => e.Strength != EdgeStrength.Prefer).Select(e => e.On).ToHashSet();
        return from step in plan.Steps
               where !awaited.Contains(step.Id)
               from index in Enumerable.Range(0, step.Items.Count)
               where (step.Items[index].To ?? step.Items[index].From) is Route { Weight: not null } route && keys.Contains(RouteKey.Of(route))
               select new Coverage(step.Id, index, 1);
    }
}
