using Nmstate.Planning.Plans;

namespace Nmstate.Planning.Scheduling.Rules;

/// <summary>What stands on a link comes after it and goes before it; what the link's going down takes from above is given back after it.</summary>
internal static class BaseAndUpper
{
    private static readonly (StepKind Base, StepKind[] Uppers)[] BaseFirst =
    [
        (StepKind.Create, [StepKind.Create]),
        (StepKind.Destroy, [StepKind.Create]),
        (StepKind.Down, [StepKind.Assign, StepKind.Route, StepKind.Up]),
        (StepKind.Detach, [StepKind.Assign, StepKind.Route, StepKind.Up]),
        (StepKind.Attach, [StepKind.Assign, StepKind.Route, StepKind.Up]),
        (StepKind.Up, [StepKind.Up, StepKind.Assign, StepKind.Route, StepKind.Reroute]),
    ];

    private static readonly (StepKind Upper, StepKind[] Bases)[] UpperFirst =
    [
        (StepKind.Unroute, [StepKind.Down, StepKind.Detach, StepKind.Destroy]),
        (StepKind.Release, [StepKind.Destroy]),
        (StepKind.Detach, [StepKind.Destroy]),
        (StepKind.Destroy, [StepKind.Destroy]),
    ];

    public static void Add(Schedule schedule)
    {
        foreach (var name in schedule.Names.ToList())
        {
            var lower = schedule.Touching(name).Where(s => s.Id.Object.Kind == ObjectKind.Interface).ToList();
            foreach (var upperName in UppersOf(schedule, name))
            {
                var upper = schedule.Touching(upperName).ToList();
                Add(lower, upper, BaseFirst, "base");
                Add(upper, lower, UpperFirst, "upper");
                Mtu(lower, upper);
            }
        }
    }

    private static void Add(List<StepDraft> first, List<StepDraft> second, (StepKind Before, StepKind[] After)[] table, string which)
    {
        foreach (var (before, after) in table)
            foreach (var one in first.Where(s => s.Id.Kind == before))
                foreach (var other in second.Where(s => after.Contains(s.Id.Kind) && s != one))
                    other.Add(new Edge(one.Id, EdgeStrength.Mechanic, which == "base" ? "base-before-upper" : "upper-before-base"));
    }

    /// <summary>A base grows before what stands on it, and shrinks after it; if it shrinks first, it takes what stands on it along.</summary>
    /// <remarks>NETDEV_CHANGEMTU in vlan_device_event, net/8021q/vlan.c; vlan_dev_change_mtu refuses more than the base has.</remarks>
    private static void Mtu(List<StepDraft> lower, List<StepDraft> upper)
    {
        if (lower.FirstOrDefault(s => s.Id.Kind == StepKind.Set) is not { } below || upper.FirstOrDefault(s => s.Id.Kind == StepKind.Set) is not { } above)
            return;
        if (below.Items.FirstOrDefault(i => i.Path == "mtu") is not { } own || above.Items.All(i => i.Path != "mtu"))
            return;
        if ((uint?)own.From < (uint)own.To!)
            above.Add(new Edge(below.Id, EdgeStrength.Mechanic, "mtu-base-first"));
        else
            below.Add(new Edge(above.Id, EdgeStrength.Prefer, "mtu-upper-first"));
    }

    /// <summary>Everything above, before or afterwards, however high.</summary>
    private static SortedSet<string> UppersOf(Schedule schedule, string name)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var queue = new Queue<string>([name]);
        while (queue.TryDequeue(out var next))
            foreach (var upper in schedule.Before.Running.UppersOf(next).Concat(schedule.After.Running.UppersOf(next)))
                if (found.Add(upper))
                    queue.Enqueue(upper);
        return found;
    }
}
