using Nmstate.Planning.Plans;
using Nmstate.Planning.Rendering;
using Nmstate.Planning.Verifying;
using Nmstate.Scenarios;

namespace Nmstate.Planning.Tests;

public sealed class ScenarioPlanTests
{
    public static TheoryData<string> Names => [.. Scenario.Names];

    public static TheoryData<string> NamesOfStored => [.. Scenario.Names.Where(n => new Scenario(n).Has("plan.stored.txt"))];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_plan_is_the_one_that_is_pinned(string name)
    {
        var scenario = new Scenario(name);

        var text = TextOf(scenario.Plan());

        Assert.Equal(scenario.Expected("plan.txt", text), text);
    }

    [Theory]
    [MemberData(nameof(NamesOfStored))]
    public void For_a_back_end_that_stores_it_is_the_one_that_is_pinned(string name)
    {
        var scenario = new Scenario(name);

        var text = TextOf(scenario.Plan(CaseFolder.Storing));

        Assert.Equal(scenario.Expected("plan.stored.txt", text), text);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Carried_out_on_paper_it_verifies_and_a_second_plan_is_empty(string name)
    {
        var scenario = new Scenario(name);
        var plan = scenario.Plan();

        var after = plan.StateAt(plan.Steps.Select(s => s.Id).ToHashSet());

        Assert.Empty(Verification.Of(plan, after));
        Assert.True(Planner.Plan(after, scenario.Desired, PlanTraits.Kernel, PlanOptions.Default).Plan!.IsEmpty);
    }

    private static string TextOf(ChangePlan plan) => $"{PlanText.Summary(plan)}\n{PlanText.Changes(plan)}\n{PlanText.Order(plan, explain: true)}";
}
