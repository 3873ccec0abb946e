using Nmstate.Planning.Diffing;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Planning.Simulating;
using Nmstate.State;

namespace Nmstate.Planning.Scheduling;

/// <summary>Finds out what the kernel throws away while the effects are carried out, and adds what brings it back.</summary>
internal static class RestoreSteps
{
    // Bringing one thing back may take another away: a base that comes up raises what stands on it.
    private const int Rounds = 4;

    public static void Add(Schedule schedule)
    {
        for (var round = 0; round < Rounds && AddMissing(schedule); round++)
        {
        }
    }

    private static bool AddMissing(Schedule schedule)
    {
        var added = false;
        var effects = Order.Of(schedule).Select(d => d.ToStep());
        var reached = Simulator.Run(schedule.Before, schedule.After, effects).Running;
        foreach (var (name, wanted) in schedule.After.Running.Interfaces)
        {
            if (reached.Find(name) is not { } link || (ReferenceEquals(link, wanted) && ReferenceEquals(reached.RoutesOf(name), schedule.After.Running.RoutesOf(name))))
                continue;
            var missing = InterfaceDifference.Of(link, wanted);
            var routes = schedule.After.Running.RoutesOf(name).ChangesFrom(reached.RoutesOf(name)).Added;
            added |= !missing.IsEmpty || routes.Count > 0;
            var about = ObjectRef.Interface(name);
            // Whether IPv4 is on follows from the addresses.
            foreach (var value in missing.Values.Where(v => v.Path != "ipv4.enabled"))
            {
                // Tearing down comes first: what a link must lose again is set.
                var facet = value.Path == "state" ? StepKind.Up : Facets.Of(value.Path, value.To);
                schedule.Add(about, facet.IsTeardown() ? StepKind.Set : facet, new StepItem(StepRole.Restore, value.Path, value.From, value.To));
            }

            foreach (var address in missing.Addresses.Where(a => a.To is not null))
                schedule.Add(about, StepKind.Assign, new StepItem(StepRole.Restore, address.Path, null, address.To));
            Routes(schedule, name, routes);
        }

        return added;
    }

    /// <summary>A route that will fall is taken out first: then nobody sees it point to nowhere, and every order of steps ends alike.</summary>
    private static void Routes(Schedule schedule, string name, IReadOnlyList<Route> missing)
    {
        if (missing.Count == 0)
            return;
        var about = ObjectRef.Routes(name);
        var before = schedule.Before.Running.RoutesOf(name);
        foreach (var route in missing)
        {
            if (before.Contains(route))
                schedule.DraftOf(about, StepKind.Unroute).Items.Add(new StepItem(StepRole.Transient, "config", route, null));
            schedule.DraftOf(about, StepKind.Route).Items.Add(new StepItem(StepRole.Restore, "config", null, route));
        }
    }
}
