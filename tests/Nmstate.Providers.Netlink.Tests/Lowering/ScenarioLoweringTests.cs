using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Nmstate.Engine.Checking;
using Nmstate.Linux.Querying;
using Nmstate.Planning.Plans;
using Nmstate.Providers.Netlink.Resolver;
using Nmstate.Providers.Preparing;
using Nmstate.Scenarios;
using Nmstate.Testing;

namespace Nmstate.Providers.Netlink.Tests.Lowering;

public sealed class ScenarioLoweringTests
{
    public static TheoryData<string> Names => [.. Scenario.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_operations_or_refusals_are_those_that_are_pinned(string name)
    {
        var scenario = new Scenario(name);

        var prepared = await PrepareAsync(scenario.Plan());

        var text = Refusals.Of(scenario) is { Length: > 0 } refusals
            ? refusals
            : string.Concat(prepared.Operations.Select((operation, index) => Text(index + 1, operation, prepared.Plan)));
        Assert.Equal(scenario.Expected("netlink.txt", text), text);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_engine_finds_nothing_to_object_to_but_what_is_refused(string name)
    {
        var scenario = new Scenario(name);
        var plan = scenario.Plan();

        var isSound = PreparedPlanCheck.Of(plan, await PrepareAsync(plan), "netlink").Count == 0;

        Assert.Equal(Refusals.Of(scenario).Length == 0, isSound);
    }

    private static async Task<PreparedPlan> PrepareAsync(ChangePlan plan)
    {
        using var etc = new ScratchFolder();
        await using var provider = new NetlinkProvider(NullLogger.Instance, new LinkOwners(), new ResolverFile(etc.PathOf("resolv.conf")));
        return await provider.PrepareAsync(plan, TestContext.Current.CancellationToken);
    }

    private static string Text(int number, Operation operation, ChangePlan plan)
    {
        var native = operation.NativeText.Replace("\n", "\n      ", StringComparison.Ordinal);
        var covers = string.Join(", ", operation.Covers.Select(c => Text(c, plan)));
        return string.Create(CultureInfo.InvariantCulture, $"{number,3} {operation.Title}\n      {native}\n      [{covers}]\n");
    }

    private static string Text(Coverage coverage, ChangePlan plan)
    {
        var items = plan.Steps.Single(s => s.Id == coverage.Step).Items.Skip(coverage.First).Take(coverage.Count ?? int.MaxValue);
        return $"{coverage.Step} {string.Join(' ', items.Select(i => i.Path).Distinct())}".TrimEnd();
    }
}
