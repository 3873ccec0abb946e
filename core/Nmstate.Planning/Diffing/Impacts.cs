using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Planning.Diffing;

/// <summary>Says of each change what it does to traffic.</summary>
internal static class Impacts
{
    public static EquatableList<Change> Mark(IEnumerable<Change> changes, IEnumerable<Step> steps, HostFacts facts, PlanTraits traits)
    {
        var interrupted = steps.Where(Interrupts).SelectMany(s => s.Changes).Select(c => c.Name).ToHashSet(StringComparer.Ordinal);
        return changes.Select(change => change with
        {
            Impact = change.Running switch
            {
                ChangeKind.None or ChangeKind.Create => Impact.None,
                ChangeKind.Delete => Impact.Lost,
                ChangeKind.Replace => Impact.Recreate,
                _ => interrupted.Contains(change.Object.Name) || IsReactivated(change, traits) ? Impact.Bounce : Impact.InPlace,
            },
            OnManagementPath = facts.ManagementPath.Contains(change.Object.Name),
        }).ToEquatableList();
    }

    private static bool IsReactivated(Change change, PlanTraits traits)
        => change.Properties.Any(p => p.Scope.HasFlag(Scope.Running) && traits.TransitionOf(p.Path) == Transition.Reactivate);

    /// <summary>A move between controllers is made by one message; everything else that is only for a moment is an interruption.</summary>
    private static bool Interrupts(Step step) => step.Kind != StepKind.Detach && step.Items.Any(i => i.Role == StepRole.Transient);
}
