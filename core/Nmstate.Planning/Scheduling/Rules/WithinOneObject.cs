using Nmstate.Planning.Plans;

namespace Nmstate.Planning.Scheduling.Rules;

/// <summary>The order that the kernel wants of the facets of one link and of the routes over it.</summary>
internal static class WithinOneObject
{
    private static readonly (StepKind Before, StepKind[] After)[] Table =
    [
        (StepKind.Unroute, [StepKind.Release, StepKind.Down, StepKind.Destroy]),
        (StepKind.Release, [StepKind.Destroy, StepKind.Attach, StepKind.Assign]),
        (StepKind.Detach, [StepKind.Destroy, StepKind.Attach, StepKind.Assign, StepKind.Up]),
        (StepKind.Down, [StepKind.Set, StepKind.Attach, StepKind.Assign]),
        (StepKind.Destroy, [StepKind.Create]),
        (StepKind.Create, [StepKind.Set, StepKind.Attach, StepKind.Port, StepKind.Up, StepKind.Assign, StepKind.Route]),
        (StepKind.Set, [StepKind.Up, StepKind.Assign]),
        (StepKind.Attach, [StepKind.Port, StepKind.Up, StepKind.Assign]),
        (StepKind.Up, [StepKind.Route, StepKind.Reroute]),
        (StepKind.Assign, [StepKind.Route, StepKind.Reroute]),
    ];

    public static void Add(Schedule schedule)
    {
        foreach (var name in schedule.Names.ToList())
        {
            var steps = schedule.Touching(name).ToList();
            foreach (var (before, after) in Table)
                foreach (var first in steps.Where(s => s.Id.Kind == before))
                    foreach (var second in steps.Where(s => after.Contains(s.Id.Kind)))
                        second.Add(new Edge(first.Id, EdgeStrength.Mechanic, $"{before.Word()}-before-{second.Id.Kind.Word()}"));

            // What goes down again with its base loses its IPv6 addresses once more.
            if (schedule.Find(ObjectRef.Interface(name), StepKind.Up) is { } again && again.Items.Any(i => i.To is State.InterfaceState.Down))
                schedule.Find(ObjectRef.Interface(name), StepKind.Assign)?.Add(new Edge(again.Id, EdgeStrength.Mechanic, "down-before-assign"));

            // A route that goes for a moment only must be gone before it comes back.
            if (schedule.Find(ObjectRef.Routes(name), StepKind.Unroute) is { } unroute && unroute.Items.Any(i => i.Role == StepRole.Transient))
                schedule.Find(ObjectRef.Routes(name), StepKind.Route)?.Add(new Edge(unroute.Id, EdgeStrength.Mechanic, "unroute-before-route"));
        }
    }
}
