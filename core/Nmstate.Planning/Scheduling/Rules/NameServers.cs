using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Planning.Scheduling.Rules;

/// <summary>Name servers are told when there is a way to them, and have their new home before the old one stops being one.</summary>
internal static class NameServers
{
    private static readonly StepKind[] Making = [StepKind.Create, StepKind.Up, StepKind.Assign];

    public static void Add(Schedule schedule)
    {
        if (schedule.Find(ObjectRef.Dns, StepKind.Dns) is { } dns)
            foreach (var route in schedule.Drafts.Where(d => d.Id.Kind == StepKind.Route))
                dns.Add(new Edge(route.Id, EdgeStrength.Prefer, "dns-after-route"));
        if (schedule.Find(ObjectRef.Dns, StepKind.Place) is not { } place)
            return;
        var made = place.Items.Select(i => i.To).OfType<DnsHome>().SelectMany(h => Of(schedule, h, Making)).ToList();
        foreach (var step in made)
            place.Add(new Edge(step.Id, EdgeStrength.Prefer, "dns-after-address"));
        // A home that is only made now may have to wait for what the old one gives up.
        if (made.Count > 0)
            return;
        foreach (var step in place.Items.Select(i => i.From).OfType<DnsHome>().SelectMany(h => Of(schedule, h, [StepKind.Release, StepKind.Detach, StepKind.Down, StepKind.Destroy])))
            step.Add(new Edge(place.Id, EdgeStrength.Prefer, "new-before-old"));
    }

    private static IEnumerable<StepDraft> Of(Schedule schedule, DnsHome home, StepKind[] kinds)
        => home.Interface is { } name ? kinds.Select(k => schedule.Find(ObjectRef.Interface(name), k)).OfType<StepDraft>() : [];
}
