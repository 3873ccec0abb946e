using Nmstate.Linux.Executing;
using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Linux.Lowering;

/// <summary>Links go, and go up and down.</summary>
internal static class LinkSteps
{
    public static IEnumerable<KernelOperation> Destroy(Step step) => [DestroyInterface.Of(step.Name(), step.Whole())];

    /// <summary>Up, or down again, where the link came up with the one that it stands on.</summary>
    public static IEnumerable<KernelOperation> Up(Step step, ChangePlan plan) => [Switch(step, plan, step.Items[^1].To is not InterfaceState.Down)];

    public static IEnumerable<KernelOperation> Down(Step step, ChangePlan plan) => [Switch(step, plan, up: false)];

    private static SwitchLink Switch(Step step, ChangePlan plan, bool up)
    {
        var uppers = plan.Before.Running.UppersOf(step.Name()).Concat(plan.After.Running.UppersOf(step.Name())).Distinct(StringComparer.Ordinal);
        return SwitchLink.Of(step.Name(), up, uppers.ToEquatableList(), [step.Whole()]);
    }
}
