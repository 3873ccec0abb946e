using System.Globalization;
using Nmstate.Planning.Plans;
using Nmstate.Providers.NetworkManager.Lowering;
using Nmstate.Providers.Preparing;
using Nmstate.Scenarios;

namespace Nmstate.Providers.NetworkManager.Tests.Lowering;

public sealed class ScenarioLoweringTests
{
    public static TheoryData<string> Names => [.. Scenario.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_operations_or_refusals_are_those_that_are_pinned(string name)
    {
        var scenario = new Scenario(name);

        var prepared = Lowered(scenario);

        var text = Refusals.Of(scenario) is { Length: > 0 } refusals
            ? refusals
            : string.Concat(prepared.Operations.Select((operation, index) => Text(index + 1, operation, prepared.Plan)));
        Assert.Equal(scenario.Expected("networkmanager.txt", text), text);
    }

    private static PreparedPlan Lowered(Scenario scenario)
    {
        var host = StoredScenario.Host(scenario);
        return Lowerer.Lower(StoredScenario.Plan(scenario, host), HostInventory.Of(host));
    }

    private static string Text(int number, Operation operation, ChangePlan plan)
    {
        var native = operation.NativeText.Replace("\n", "\n        ", StringComparison.Ordinal);
        var covers = string.Join(", ", operation.Covers.Select(c => Text(c, plan)));
        return string.Create(CultureInfo.InvariantCulture, $"{number,3} {operation.Title}\n      {native}\n      [{covers}]\n");
    }

    private static string Text(Coverage coverage, ChangePlan plan)
    {
        var items = plan.Steps.Single(s => s.Id == coverage.Step).Items.Skip(coverage.First).Take(coverage.Count ?? int.MaxValue);
        return $"{coverage.Step} {string.Join(' ', items.Select(i => i.Path).Distinct())}".TrimEnd();
    }
}
