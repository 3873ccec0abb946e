using Nmstate.Planning.Plans;

namespace Nmstate.Providers.NetworkManager.Lowering;

/// <summary>
/// Puts nodes in an order that keeps every edge of force. Where they wait for one another, as two interfaces do that swap their
/// addresses, as few as possible are carried out in two halves: what they tear down, and later the rest.
/// </summary>
/// <remarks>No edge of force leads from building to tearing down, so dividing all would always do.</remarks>
internal static class Contraction
{
    public static IReadOnlyList<Unit> Order(ChangePlan plan, IReadOnlyList<Node> nodes, Func<Node, bool, IEnumerable<Unit>> lower)
    {
        var divided = new HashSet<Node>();
        while (true)
        {
            var (sorted, stuck) = Sorted(plan, UnitsWith(divided));
            if (stuck.Count == 0)
                return sorted;
            var candidates = stuck.Select(u => u.Node).Distinct().Where(n => n.IsDivisible && !divided.Contains(n)).ToList();
            // Nothing left to divide: the engine will say what is out of order.
            if (candidates.Count == 0)
                return [.. sorted, .. stuck];
            divided.Add(candidates.OrderBy(n => Sorted(plan, UnitsWith([.. divided, n])).Stuck.Count).ThenBy(n => n.Name, StringComparer.Ordinal).First());
        }

        List<Unit> UnitsWith(HashSet<Node> halves) => [.. nodes.SelectMany(n => lower(n, halves.Contains(n)))];
    }

    /// <summary>The units that can follow one another, each as early as the plan has its first step, and those that wait in a ring.</summary>
    private static (List<Unit> Sorted, List<Unit> Stuck) Sorted(ChangePlan plan, List<Unit> units)
    {
        var places = plan.Steps.Select((step, place) => (step.Id, place)).ToDictionary(p => p.Id, p => p.place);
        var holders = units.SelectMany(u => u.Steps.Select(s => (s.Id, u))).ToDictionary(p => p.Id, p => p.u);
        var waiting = units.ToDictionary(u => u, u => u.Steps.SelectMany(s => s.After).Where(e => e.Strength != EdgeStrength.Prefer)
            .Select(e => holders.GetValueOrDefault(e.On)).OfType<Unit>().Where(before => before != u).ToHashSet());
        var (sorted, left) = (new List<Unit>(), units.OrderBy(PlaceOf).ToList());
        while (left.Find(u => waiting[u].Count == 0) is { } next)
        {
            sorted.Add(next);
            left.Remove(next);
            foreach (var behind in left)
                waiting[behind].Remove(next);
        }

        return (sorted, left);

        // What is only stored goes with what is done.
        int PlaceOf(Unit unit) => (unit.Steps.Where(s => s.Kind != StepKind.Store).ToList() is { Count: > 0 } done ? done : [.. unit.Steps]).Min(s => places[s.Id]);
    }
}
