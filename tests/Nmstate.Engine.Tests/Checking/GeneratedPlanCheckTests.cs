using CsCheck;
using Nmstate.Engine.Checking;
using Nmstate.MemoryProvider;
using Nmstate.Planning;
using Nmstate.Planning.Plans;
using Nmstate.Providers.Preparing;
using Nmstate.Scenarios.Generating;
using Nmstate.State;

namespace Nmstate.Engine.Tests.Checking;

/// <summary>Random plans, carried out a step an operation, and broken at a random place. NMSTATE_CASES sets how many are tried.</summary>
public sealed class GeneratedPlanCheckTests
{
    private static readonly long Cases = long.TryParse(Environment.GetEnvironmentVariable("NMSTATE_CASES"), out var cases) ? cases : 1_000;

    [Fact]
    public void A_good_one_passes() => ForEach((good, _) => Found(good, good.Operations).Count == 0);

    [Fact]
    public void One_without_an_operation_that_has_an_effect_is_rejected()
        => ForEach((good, random) =>
        {
            var effects = good.Plan.Steps.Index().Where(s => s.Item.IsEffect).Select(s => s.Index).ToList();
            return effects.Count == 0 || Found(good, Without(good.Operations, effects[random.Next(effects.Count)])).Any(d => d.Code == EngineDiagnostics.NotCovered.Code);
        });

    [Fact]
    public void One_with_two_operations_swapped_across_an_edge_of_force_is_rejected()
        => ForEach((good, random) => AtAnEdge(good, random, e => e.Strength != EdgeStrength.Prefer) is not var (before, after)
            || Found(good, Swapped(good.Operations, before, after)).Any(d => d.Code == EngineDiagnostics.OutOfOrder.Code));

    [Fact]
    public void One_with_a_must_edge_folded_into_one_operation_is_rejected()
        => ForEach((good, random) =>
        {
            if (AtAnEdge(good, random, e => e.Strength == EdgeStrength.Must) is not var (before, after))
                return true;
            var folded = good.Operations[after] with { Covers = [.. good.Operations[before].Covers, .. good.Operations[after].Covers] };
            var operations = good.Operations.Select((o, i) => i == after ? folded : o).ToEquatableList();
            return Found(good, Without(operations, before)).Any(d => d.Code == EngineDiagnostics.NotVouched.Code);
        });

    private static void ForEach(Func<PreparedPlan, Random, bool> holds)
    {
        var planned = 0;
        Gen.Int.Sample(
            seed =>
            {
                var generated = new Generated(seed);
                if (Planner.Plan(generated.Host(), generated.Document(), PlanTraits.Kernel, PlanOptions.Default).Plan is not { IsEmpty: false } plan)
                    return true;
                Interlocked.Increment(ref planned);
                var operations = plan.Steps.Select(Operation (s) => new StepOperation { Title = s.Id.ToString(), NativeText = "", Covers = [new Coverage(s.Id)] });
                return holds(new PreparedPlan(plan, operations.ToEquatableList()), new Random(seed));
            },
            iter: Cases);
        Assert.InRange(planned, Cases / 20, Cases);
    }

    private static EquatableList<State.Diagnostics.Diagnostic> Found(PreparedPlan good, EquatableList<Operation> operations)
        => PreparedPlanCheck.Of(good.Plan, good with { Operations = operations }, "memory");

    /// <summary>The places of the two ends of a random edge; null: there is none such.</summary>
    private static (int Before, int After)? AtAnEdge(PreparedPlan good, Random random, Func<Edge, bool> isMeant)
    {
        var places = good.Plan.Steps.Index().ToDictionary(s => s.Item.Id, s => s.Index);
        var edges = good.Plan.Steps.SelectMany(s => s.After.Where(isMeant).Select(e => (places[e.On], places[s.Id]))).ToList();
        return edges.Count == 0 ? null : edges[random.Next(edges.Count)];
    }

    private static EquatableList<Operation> Without(EquatableList<Operation> operations, int index) => operations.Where((_, i) => i != index).ToEquatableList();

    private static EquatableList<Operation> Swapped(EquatableList<Operation> operations, int one, int other)
        => operations.Select((o, i) => i == one ? operations[other] : i == other ? operations[one] : o).ToEquatableList();
}
