using Nmstate.Planning.Plans;
using Nmstate.State.Diagnostics;

namespace Nmstate.Engine.Checking;

/// <summary>
/// Whether operations keep the edges of force. A step is done when the last operation that holds a part of it is done, and begins
/// with the first one; so if all of a step is done before, or in the very operation in which, its successors begin, the graph of
/// operations has no cycle either. Steps that no operation holds pass on what they wait for.
/// </summary>
internal static class OrderCheck
{
    public static IEnumerable<Diagnostic> Of(ChangePlan plan, CoverageMap coverages, string provider)
    {
        Dictionary<StepId, Completion> done = [];
        foreach (var step in plan.Steps)
        {
            var operations = coverages.OperationsOf(step.Id);
            Completion? latest = operations.Count > 0 ? new(step.Id, operations[^1]) : null;
            foreach (var edge in step.After.Where(e => e.Strength != EdgeStrength.Prefer))
            {
                if (edge.Strength == EdgeStrength.Must && !plan.Traits.VouchedMust.Contains(edge.Reason))
                    foreach (var shared in coverages.OperationsOf(edge.On).Intersect(operations))
                        yield return EngineDiagnostics.NotVouched.At(at: null, provider, coverages.Operations[shared].Title, edge.On, step.Id, edge.Reason);
                if (!done.TryGetValue(edge.On, out var before))
                    continue;
                if (operations.Count == 0)
                    latest = latest is { } found && found.Operation >= before.Operation ? found : before;
                else if (operations[0] < before.Operation)
                    yield return EngineDiagnostics.OutOfOrder.At(
                        at: null, provider, step.Id, coverages.Operations[operations[0]].Title, before.Step, coverages.Operations[before.Operation].Title, edge.Reason);
            }

            if (latest is { } completion)
                done[step.Id] = completion;
        }
    }

    /// <summary>The operation that ends what a step waits for, and the step that it is part of.</summary>
    private readonly record struct Completion(StepId Step, int Operation);
}
