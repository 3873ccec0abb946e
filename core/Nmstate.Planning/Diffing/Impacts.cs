using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;

namespace Nmstate.Planning.Diffing;

/// <summary>Says of each change what it does to traffic.</summary>
internal static class Impacts
{
    public static Change Mark(Change change, IReadOnlyList<Step> steps, HostFacts facts) => change with
    {
        Impact = change.Running switch
        {
            ChangeKind.None or ChangeKind.Create => Impact.None,
            ChangeKind.Delete => Impact.Lost,
            ChangeKind.Replace => Impact.Recreate,
            _ => steps.Any(s => Interrupts(s) && s.Changes.Any(c => c.Name == change.Object.Name)) ? Impact.Bounce : Impact.InPlace,
        },
        OnManagementPath = facts.ManagementPath.Contains(change.Object.Name),
    };

    /// <summary>A move between controllers is made by one message; everything else that is only for a moment is an interruption.</summary>
    private static bool Interrupts(Step step) => step.Kind != StepKind.Detach && step.Items.Any(i => i.Role == StepRole.Transient);
}
