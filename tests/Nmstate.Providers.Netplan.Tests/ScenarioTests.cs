using System.Globalization;
using Nmstate.Engine.Proposing;
using Nmstate.Engine.Transactions;
using Nmstate.Planning;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Providers.Conformance;
using Nmstate.Providers.Netplan.Executing;
using Nmstate.Providers.Netplan.Lowering;
using Nmstate.Providers.Netplan.Tests.Files;
using Nmstate.Providers.Netplan.Tree;
using Nmstate.Providers.Preparing;
using Nmstate.Scenarios;
using Nmstate.State.Diagnostics;
using Nmstate.Testing;

namespace Nmstate.Providers.Netplan.Tests;

/// <summary>Every scenario, in files of ours and in those of an installer, for both daemons.</summary>
public sealed class ScenarioTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Names => [.. Scenario.Names];

    public static TheoryData<string, Author> Cases => [.. from name in Scenario.Names from author in Author.All select (name, author)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_operations_or_the_refusals_are_those_that_are_pinned(string name)
    {
        var scenario = new Scenario(name);
        using var stage = Stage.Set(scenario, Author.Installer);

        var proposal = await ProposeAsync(stage, scenario);

        var text = proposal.IsRefused
            ? string.Concat(proposal.Diagnostics.Select(DiagnosticText.Render))
            : string.Concat(proposal.Prepared!.Operations.Select((operation, index) => Text(index + 1, operation)));
        Assert.Equal(scenario.Expected("netplan.txt", text), text);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_rollback_by_planning_alone_means_what_was_there(string name, Author author)
    {
        var scenario = new Scenario(name);
        using var stage = Stage.Set(scenario, author);
        var before = await stage.QueryAsync(scenario);
        Assert.True(IsSame(scenario.Current.Running, before.Stored), "the files do not mean the scenario's host");
        await using var provider = stage.Provider;
        Assert.SkipWhen(WasRefused(await ApplyAsync(stage, provider, scenario)), "it is refused: its refusal is pinned");

        var way = Planner.PlanStates(await stage.QueryAsync(scenario), before, (await provider.ProbeAsync(new ProbeRequest(), Cancellation)).Traits, PlanOptions.Default);
        await provider.ExecuteAsync(await provider.PrepareAsync(way, Cancellation), new Silence(), Cancellation);

        Assert.True(IsSame(before.Stored, (await stage.QueryAsync(scenario)).Stored));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_generator_takes_it_before_and_after(string name, Author author)
    {
        var generator = Generator.Installed();
        Assert.SkipWhen(generator is null, "netplan is not installed");
        var scenario = new Scenario(name);
        using var stage = Stage.Set(scenario, author);
        var missing = await NetplanFeature.MissingFromAsync(generator, Cancellation);
        var current = await stage.TreeAsync();
        var proposal = await TryProposeAsync(stage, scenario);
        Assert.SkipWhen(proposal is not { IsRefused: false }, "it is refused: its refusal is pinned");
        var after = Lowerer.Lower(proposal!.Plan!, current);
        Assert.SkipWhen(missing.Any(f => HasSection(current, f.Words) || HasSection(after, f.Words)), "the installed netplan lacks a section that the scenario needs");

        Assert.Null(await generator.ObjectionAsync(current, Cancellation));
        Assert.Null(await generator.ObjectionAsync(after, Cancellation));
    }

    /// <summary>By a diagnostic, or because no file can say it for this author's daemon.</summary>
    private static bool WasRefused(TransactionResult result) => result is Refused or RolledBack { Operations.Count: 0, Cause.Kind: FailureKind.Preparation };

    private static async Task<Proposal?> TryProposeAsync(Stage stage, Scenario scenario)
    {
        try
        {
            return await ProposeAsync(stage, scenario);
        }
        catch (ProviderException)
        {
            return null;
        }
    }

    private static bool HasSection(NetplanTree tree, string section) => Configuration.Of(tree).Definitions.Any(d => d.Section == section);

    private static async Task<Proposal> ProposeAsync(Stage stage, Scenario scenario)
        => await stage.Engine(stage.Provider).ProposeAsync(scenario.Desired, PlanOptions.Default, current: null, Cancellation);

    private static async Task<TransactionResult> ApplyAsync(Stage stage, IProvider provider, Scenario scenario)
        => await stage.Engine(provider).ApplyAsync(scenario.Desired, PlanOptions.Default, TransactionOptions.Default, observer: null, Cancellation);

    private static bool IsSame(HostNetwork expected, HostNetwork actual)
    {
        var (from, to) = (new HostState(actual, actual, HostFacts.None), new HostState(expected, expected, HostFacts.None));
        return Planner.PlanStates(from, to, PlanTraits.Kernel, PlanOptions.Default).IsEmpty;
    }

    private static string Text(int number, Operation operation)
    {
        var native = operation.NativeText.TrimEnd('\n').Replace("\n", "\n      ", StringComparison.Ordinal);
        return string.Create(CultureInfo.InvariantCulture, $"{number,3} {operation.Title}\n      {native}\n      [{string.Join(", ", operation.Covers.Select(c => c.Step))}]\n");
    }
}
