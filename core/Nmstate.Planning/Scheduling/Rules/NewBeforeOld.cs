using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Planning.Scheduling.Rules;

/// <summary>A new default route is there before the old one goes, where that is possible.</summary>
internal static class NewBeforeOld
{
    public static void Add(Schedule schedule)
    {
        var routes = schedule.Drafts.Where(d => d.Id.Kind == StepKind.Route).SelectMany(d => Defaults(d, i => i.To)).ToLookup(p => p.Family, p => p.Draft);
        foreach (var unroute in schedule.Drafts.Where(d => d.Id.Kind == StepKind.Unroute))
            foreach (var (family, _) in Defaults(unroute, i => i.From))
                foreach (var route in routes[family])
                    unroute.Add(new Edge(route.Id, EdgeStrength.Prefer, "new-before-old"));
    }

    private static IEnumerable<(IpFamily Family, StepDraft Draft)> Defaults(StepDraft draft, Func<StepItem, object?> side)
        => draft.Items.Where(i => i.Role == StepRole.Effect).Select(side).OfType<Route>()
            .Where(r => r.Destination!.Value.IsDefault).Select(r => (r.Destination!.Value.Family, draft)).Distinct();
}
