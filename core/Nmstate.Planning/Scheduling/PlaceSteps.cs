using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Planning.Scheduling;

/// <summary>Has others hold the name servers, where their present home can no longer: a step without a change, since they stay as they are.</summary>
internal static class PlaceSteps
{
    public static void Add(Schedule schedule, IEnumerable<Change> changes)
    {
        // Where others are stored, that says where as well.
        if (changes.Any(c => c.Object == ObjectRef.Dns && c.Stored != ChangeKind.None))
            return;
        var (before, after) = (schedule.Before.Stored.DnsHomes, schedule.After.Stored.DnsHomes);
        var (gone, come) = (before.Except(after).ToList(), after.Except(before).ToList());
        for (var i = 0; i < Math.Max(gone.Count, come.Count); i++)
            schedule.Add(ObjectRef.Dns, StepKind.Place, new StepItem(StepRole.Effect, "home", At(gone, i), At(come, i)));
    }

    private static DnsHome? At(List<DnsHome> homes, int index) => index < homes.Count ? homes[index] : null;
}
