using Nmstate.Planning.Plans;
using Nmstate.Providers.Preparing;
using Nmstate.State;
using Nmstate.State.Diagnostics;

namespace Nmstate.Engine.Checking;

/// <summary>
/// Holds what a provider prepared against the plan that it was given: everything is carried out, in an order that the plan allows.
/// A plan that fails is never run, whoever wrote the provider.
/// </summary>
public static class PreparedPlanCheck
{
    /// <summary>All that is wrong with <paramref name="prepared"/>; empty: it may run.</summary>
    /// <param name="plan">What the provider was given.</param>
    /// <param name="prepared">What it made of it.</param>
    /// <param name="provider">The provider's name.</param>
    public static EquatableList<Diagnostic> Of(ChangePlan plan, PreparedPlan prepared, string provider)
    {
        if (!ReferenceEquals(plan, prepared.Plan))
            return [EngineDiagnostics.AnotherPlan.At(at: null, provider)];
        var coverages = new CoverageMap(plan, prepared);
        return UnknownSteps(coverages, provider)
            .Concat(Gaps(plan, coverages, provider))
            .Concat(OrderCheck.Of(plan, coverages, provider))
            .ToEquatableList();
    }

    /// <summary>What a provider refused while it prepared, with the lines that asked for it.</summary>
    public static EquatableList<Diagnostic> Of(ChangePlan plan, PlanRefusedException refused, string provider)
        => refused.Refusals.Select(r => EngineDiagnostics.PlanRefused.At(SourceOf(plan, [r.Object], r.Path), provider, r.Object, r.Reason) with { Hint = r.Hint }).ToEquatableList();

    private static IEnumerable<Diagnostic> UnknownSteps(CoverageMap coverages, string provider)
        => coverages.Unknown.Select(u => EngineDiagnostics.UnknownStep.At(at: null, provider, u.Operation.Title, Words(u.Coverage)));

    private static IEnumerable<Diagnostic> Gaps(ChangePlan plan, CoverageMap coverages, string provider)
        => from step in plan.Steps
           from index in Enumerable.Range(0, step.Items.Count)
           let item = step.Items[index]
           where MustBeCovered(step, item, plan.Traits) && !coverages.Covers(step.Id, index)
           select EngineDiagnostics.NotCovered.At(SourceOf(plan, step.Changes, item.Path), provider, item.Path, step.Id);

    /// <summary>
    /// An effect always; what goes back and forth for a moment never. What is restored only where the back end does not do so by
    /// itself: its traits then name the step's word (<c>assign</c>) or the reason of an edge that leads to the step.
    /// </summary>
    private static bool MustBeCovered(Step step, StepItem item, PlanTraits traits) => item.Role switch
    {
        StepRole.Effect => true,
        StepRole.Restore => !traits.Restores.Contains(step.Kind.Word()) && !step.After.Any(edge => traits.Restores.Contains(edge.Reason)),
        _ => false,
    };

    /// <summary>The line that asked for what is at a path, or else for anything about its objects.</summary>
    private static SourceSpan? SourceOf(ChangePlan plan, EquatableList<ObjectRef> objects, string path)
    {
        var changes = plan.Changes.Where(c => objects.Contains(c.Object)).ToList();
        var differences = changes.SelectMany(c => c.Properties.Select(p => (p.Path, p.Why)).Concat(c.Items.Select(i => (i.Path, i.Why)))).ToList();
        var places = differences.Where(d => d.Path == path).Concat(differences).Select(d => d.Why.At)
            .Concat(changes.SelectMany(c => c.Reasons).Select(r => r.At));
        return places.FirstOrDefault(at => at is not null);
    }

    private static string Words(Coverage coverage)
        => coverage is { First: 0, Count: null } ? coverage.Step.ToString() : $"the items {coverage.First}+{coverage.Count} of {coverage.Step}";
}
