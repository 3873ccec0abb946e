using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Planning.Scheduling.Rules;

/// <summary>An address leaves one interface before another takes it.</summary>
internal static class ReleaseBeforeAssign
{
    public static void Add(Schedule schedule)
    {
        var releases = schedule.Drafts.Where(d => d.Id.Kind == StepKind.Release)
            .SelectMany(d => d.Items.Select(i => i.From).OfType<InterfaceAddress>().Select(a => (a.Ip, d)))
            .ToLookup(r => r.Ip, r => r.d);
        foreach (var assign in schedule.Drafts.Where(d => d.Id.Kind == StepKind.Assign))
            foreach (var address in assign.Items.Select(i => i.To).OfType<InterfaceAddress>())
                foreach (var release in releases[address.Ip].Where(r => r.Id.Object != assign.Id.Object))
                    assign.Add(new Edge(release.Id, EdgeStrength.Must, "release-before-assign"));
    }
}
