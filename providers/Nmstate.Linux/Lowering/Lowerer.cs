using System.Collections.Frozen;
using Nmstate.Linux.Executing;
using Nmstate.Planning.Plans;
using Nmstate.Providers.Preparing;
using Nmstate.State;

namespace Nmstate.Linux.Lowering;

/// <summary>Makes the kernel's operations of a plan, in the plan's order. Pure: nothing is asked of the kernel.</summary>
internal static class Lowerer
{
    /// <summary>
    /// What lowers a kind of step. Storing is not there: the kernel stores nothing, so a plan for it has no such step, and one that
    /// has it is refused as not covered.
    /// </summary>
    private static readonly FrozenDictionary<StepKind, Func<Step, ChangePlan, IEnumerable<KernelOperation>>> Table =
        new Dictionary<StepKind, Func<Step, ChangePlan, IEnumerable<KernelOperation>>>
        {
            [StepKind.Unroute] = (step, _) => RouteSteps.Unroute(step),
            [StepKind.Release] = (step, _) => AddressSteps.Release(step),
            [StepKind.Detach] = (step, _) => MembershipSteps.Detach(step),
            [StepKind.Down] = LinkSteps.Down,
            [StepKind.Destroy] = (step, _) => LinkSteps.Destroy(step),
            [StepKind.Create] = CreateSteps.Create,
            [StepKind.Set] = (step, _) => PropertySteps.Set(step),
            [StepKind.Attach] = (step, _) => MembershipSteps.Attach(step),
            [StepKind.Port] = (step, _) => PropertySteps.Set(step),
            [StepKind.Up] = LinkSteps.Up,
            [StepKind.Assign] = (step, _) => AddressSteps.Assign(step),
            [StepKind.Route] = RouteSteps.Route,
            [StepKind.Reroute] = (step, _) => RouteSteps.Reroute(step),
        }.ToFrozenDictionary();

    /// <summary>The operations of <paramref name="plan"/>. What nothing here can carry out stays uncovered, for the engine to refuse.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="other">What lowers steps that are not the kernel's; null: there are none.</param>
    public static PreparedPlan Lower(ChangePlan plan, Func<Step, IEnumerable<KernelOperation>>? other = null)
        => new(plan, plan.Steps.SelectMany(step => Table.ContainsKey(step.Kind) ? Lower(step, plan) : other?.Invoke(step) ?? []).ToEquatableList<Operation>());

    /// <summary>The operations of one step of <paramref name="plan"/>; none: nothing here carries it out.</summary>
    public static IEnumerable<KernelOperation> Lower(Step step, ChangePlan plan) => Table.TryGetValue(step.Kind, out var lower) ? lower(step, plan) : [];

    /// <summary>All that a step carries.</summary>
    public static Coverage Whole(this Step step) => new(step.Id);

    /// <summary>One item of a step.</summary>
    public static Coverage Item(this Step step, int index) => new(step.Id, index, 1);

    /// <summary>Some items of a step.</summary>
    public static EquatableList<Coverage> Items(this Step step, IEnumerable<int> indices) => indices.Order().Select(step.Item).ToEquatableList();

    /// <summary>The name of the interface that a step is about.</summary>
    public static string Name(this Step step) => step.Id.Object.Name;
}
