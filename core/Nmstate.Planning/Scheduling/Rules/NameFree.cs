using Nmstate.Planning.Plans;

namespace Nmstate.Planning.Scheduling.Rules;

/// <summary>A name is free before another link takes it: the two ends of a pair may have had other partners.</summary>
internal static class NameFree
{
    public static void Add(Schedule schedule)
    {
        var destroyed = schedule.Drafts.Where(d => d.Id.Kind == StepKind.Destroy).SelectMany(d => d.Changes.Select(c => (c.Name, d))).ToLookup(p => p.Name, p => p.d);
        foreach (var create in schedule.Drafts.Where(d => d.Id.Kind == StepKind.Create))
            foreach (var name in create.Changes.Select(c => c.Name))
                foreach (var destroy in destroyed[name].Where(d => d.Id.Object != create.Id.Object))
                    create.Add(new Edge(destroy.Id, EdgeStrength.Must, "key-free"));
    }
}
