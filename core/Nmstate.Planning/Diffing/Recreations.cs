using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;

namespace Nmstate.Planning.Diffing;

/// <summary>What stands on a link that is replaced falls with it, and is made anew although nothing about it differs.</summary>
internal static class Recreations
{
    /// <summary>Links that the back end makes anew where others change them.</summary>
    public static void OfTransitions(SortedDictionary<ObjectRef, Change> changes, PlanTraits traits)
    {
        foreach (var change in changes.Values.Where(c => c.Running == ChangeKind.Modify && c.Properties.Any(p => traits.TransitionOf(p.Path) == Transition.Recreate)).ToList())
            changes[change.Object] = change with { Running = ChangeKind.Replace };
    }

    public static void Add(SortedDictionary<ObjectRef, Change> changes, HostNetwork from, HostNetwork to)
    {
        var replaced = new Queue<string>(changes.Values.Where(c => c is { Running: ChangeKind.Replace, Object.Kind: ObjectKind.Interface }).Select(c => c.Object.Name));
        while (replaced.TryDequeue(out var name))
            foreach (var upper in from.UppersOf(name).Where(u => to.Find(u) is not null))
            {
                var about = ObjectRef.Interface(upper);
                var change = changes.GetValueOrDefault(about) ?? new Change { Object = about };
                if (change.Running is ChangeKind.Replace)
                    continue;
                changes[about] = change with
                {
                    Running = ChangeKind.Replace,
                    Reasons = [.. change.Reasons, new Reason(Origin.Derived, null, $"its base {name} is made anew", ObjectRef.Interface(name))],
                };
                replaced.Enqueue(upper);
            }
    }
}
