using Microsoft.Extensions.Logging.Abstractions;
using Nmstate.Engine.Checking;
using Nmstate.MemoryProvider;
using Nmstate.Planning.Plans;
using Nmstate.Providers.Preparing;
using Nmstate.Scenarios;
using Nmstate.State;

namespace Nmstate.Engine.Tests.Checking;

/// <summary>A good prepared plan is broken in every way that there is, at every place; each time the check must see it.</summary>
public sealed class PreparedPlanCheckTests
{
    public static TheoryData<string> Scenarios => [.. Scenario.Names];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public async Task A_step_an_operation_passes(string scenario)
    {
        var good = await PreparedAsync(scenario);

        Assert.Empty(PreparedPlanCheck.Of(good.Plan, good, "memory"));
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public async Task An_effect_that_no_operation_covers_is_rejected_whole_or_by_the_item(string scenario)
    {
        var good = await PreparedAsync(scenario);
        foreach (var (index, step) in good.Plan.Steps.Index())
            foreach (var (item, _) in step.Items.Index().Where(i => i.Item.Role == StepRole.Effect))
            {
                var without = good.Operations[index] with { Covers = [new(step.Id, 0, item), new(step.Id, item + 1)] };

                var found = PreparedPlanCheck.Of(good.Plan, good with { Operations = Replaced(good.Operations, index, without) }, "memory");

                Assert.Equal(EngineDiagnostics.NotCovered.Code, Assert.Single(found).Code);
                Assert.Contains(step.Id.ToString(), found[0].Message, StringComparison.Ordinal);
            }
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public async Task Operations_that_change_places_across_an_edge_of_force_are_rejected(string scenario)
    {
        var good = await PreparedAsync(scenario);
        foreach (var (before, after, edge) in Edges(good.Plan))
        {
            if (edge.Strength == EdgeStrength.Prefer)
                continue;
            var swapped = Replaced(Replaced(good.Operations, before, good.Operations[after]), after, good.Operations[before]);

            var found = PreparedPlanCheck.Of(good.Plan, good with { Operations = swapped }, "memory");

            Assert.Contains(found, d => d.Code == EngineDiagnostics.OutOfOrder.Code && d.Message.Contains(edge.Reason, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public async Task A_must_edge_inside_one_operation_is_rejected_unless_it_is_vouched_for(string scenario)
    {
        var good = await PreparedAsync(scenario);
        foreach (var (before, after, edge) in Edges(good.Plan).Where(e => e.Edge.Strength == EdgeStrength.Must))
        {
            var folded = good.Operations[after] with { Covers = [.. good.Operations[before].Covers, .. good.Operations[after].Covers] };
            var operations = Replaced(good.Operations, after, folded).Where((_, i) => i != before).ToEquatableList();
            var vouching = good.Plan with { Traits = good.Plan.Traits with { VouchedMust = new HashSet<string> { edge.Reason } } };

            var found = PreparedPlanCheck.Of(good.Plan, good with { Operations = operations }, "memory");
            var vouched = PreparedPlanCheck.Of(vouching, new PreparedPlan(vouching, operations), "memory");

            Assert.Contains(found, d => d.Code == EngineDiagnostics.NotVouched.Code);
            Assert.DoesNotContain(vouched, d => d.Code == EngineDiagnostics.NotVouched.Code);
        }
    }

    [Fact]
    public async Task Coverage_of_a_step_or_of_items_that_the_plan_does_not_have_is_rejected()
    {
        var good = await PreparedAsync("w05-addresses-swap");
        var step = good.Plan.Steps[0];
        Coverage[] strange = [new(new StepId(ObjectRef.Interface("eth9"), StepKind.Up)), new(step.Id, step.Items.Count, 1), new(step.Id, -1), new(step.Id, 0, int.MaxValue)];
        foreach (var coverage in strange)
        {
            var more = good.Operations[0] with { Covers = [.. good.Operations[0].Covers, coverage] };

            var found = PreparedPlanCheck.Of(good.Plan, good with { Operations = Replaced(good.Operations, 0, more) }, "memory");

            Assert.Equal(EngineDiagnostics.UnknownStep.Code, Assert.Single(found).Code);
        }
    }

    [Fact]
    public async Task What_the_back_end_restores_by_itself_need_not_be_covered()
    {
        var good = await PreparedAsync("w05-addresses-swap");
        var step = good.Plan.Steps[^1];
        var restoring = step with { Items = step.Items.Select(i => i with { Role = StepRole.Restore }).ToEquatableList() };
        ChangePlan With(PlanTraits traits) => good.Plan with { Traits = traits, Steps = [.. good.Plan.Steps.SkipLast(1), restoring] };
        var operations = good.Operations.SkipLast(1).ToEquatableList();
        var (silent, vouching) = (With(PlanTraits.Kernel), With(PlanTraits.Kernel with { Restores = new HashSet<string> { step.Kind.Word() } }));

        Assert.All(PreparedPlanCheck.Of(silent, new PreparedPlan(silent, operations), "memory"), d => Assert.Equal(EngineDiagnostics.NotCovered.Code, d.Code));
        Assert.Empty(PreparedPlanCheck.Of(vouching, new PreparedPlan(vouching, operations), "memory"));
    }

    [Fact]
    public async Task An_order_that_leads_through_a_step_without_an_operation_is_kept_too()
    {
        var good = await PreparedAsync("w05-addresses-swap");
        StepId Id(int n) => new(ObjectRef.Interface($"eth{n}"), StepKind.Set);
        Step Step(int n, StepRole role, params Edge[] after)
            => new() { Id = Id(n), Changes = [], Items = [new StepItem(role, "mtu", null, 1u)], After = after.ToEquatableList() };
        var plan = good.Plan with
        {
            Steps =
            [
                Step(1, StepRole.Effect),
                Step(2, StepRole.Transient, new Edge(Id(1), EdgeStrength.Mechanic, "first")),
                Step(3, StepRole.Effect, new Edge(Id(2), EdgeStrength.Mechanic, "second")),
            ],
        };
        Operation Operation(int n) => new StepOperation { Title = $"set {n}", NativeText = "", Covers = [new Coverage(Id(n))] };

        Assert.Empty(PreparedPlanCheck.Of(plan, new PreparedPlan(plan, [Operation(1), Operation(3)]), "memory"));
        Assert.Equal(EngineDiagnostics.OutOfOrder.Code, Assert.Single(PreparedPlanCheck.Of(plan, new PreparedPlan(plan, [Operation(3), Operation(1)]), "memory")).Code);
    }

    [Fact]
    public async Task Another_plan_than_the_one_that_was_given_is_rejected()
    {
        var good = await PreparedAsync("w05-addresses-swap");

        var found = PreparedPlanCheck.Of(good.Plan with { Gone = [] }, good, "memory");

        Assert.Equal(EngineDiagnostics.AnotherPlan.Code, Assert.Single(found).Code);
    }

    private static async Task<PreparedPlan> PreparedAsync(string scenario)
    {
        var provider = new InMemoryProvider(NullLogger<InMemoryProvider>.Instance, TimeProvider.System);
        return await provider.PrepareAsync(new Scenario(scenario).Plan(), TestContext.Current.CancellationToken);
    }

    private static IEnumerable<(int Before, int After, Edge Edge)> Edges(ChangePlan plan)
    {
        var places = plan.Steps.Index().ToDictionary(s => s.Item.Id, s => s.Index);
        return plan.Steps.SelectMany(step => step.After.Select(edge => (places[edge.On], places[step.Id], edge)));
    }

    private static EquatableList<Operation> Replaced(EquatableList<Operation> operations, int index, Operation by)
        => operations.Select((operation, i) => i == index ? by : operation).ToEquatableList();
}
