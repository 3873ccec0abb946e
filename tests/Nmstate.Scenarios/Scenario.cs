using Nmstate.Planning;
using Nmstate.Planning.Plans;
using Nmstate.State.Diagnostics;

namespace Nmstate.Scenarios;

/// <summary>A document that is planned and carried out: <c>plan.txt</c> is its plan, <c>NAME.txt</c> a provider's operations for it.</summary>
public sealed record Scenario(string Name) : CaseFolder("scenarios", Name)
{
    /// <summary>The names of all scenarios.</summary>
    public static IReadOnlyList<string> Names { get; } = NamesIn("scenarios");

    /// <summary>The plan of it; a scenario that has none fails with its diagnostics.</summary>
    public ChangePlan Plan(PlanTraits? traits = null)
    {
        var result = Planner.Plan(Current, Desired, traits ?? PlanTraits.Kernel, PlanOptions.Default);
        return result.Plan ?? throw new InvalidOperationException(string.Concat(result.Diagnostics.Select(DiagnosticText.Render)));
    }
}
