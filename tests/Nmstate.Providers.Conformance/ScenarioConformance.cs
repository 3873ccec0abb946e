using Nmstate.Engine;
using Nmstate.Engine.Proposing;
using Nmstate.Engine.Transactions;
using Nmstate.Planning;
using Nmstate.Planning.Plans;
using Nmstate.Planning.Rendering;
using Nmstate.Planning.Verifying;
using Nmstate.Scenarios;
using Nmstate.State.Diagnostics;

namespace Nmstate.Providers.Conformance;

/// <summary>Every scenario, on a host: it is carried out whole, or refused whole. There is nothing in between.</summary>
/// <typeparam name="THost">The host, and the provider that is judged.</typeparam>
public abstract class ScenarioConformance<THost> : Conformance<THost>
    where THost : IConformanceHost, new()
{
    private const string NameServers = "dns-resolver.config.server";
    private const string NothingDone = "reading and preparing, which change nothing";

    /// <summary>What these say, the provider's authors are to read.</summary>
    private const string MistakesOfProviders = "NMS4";

    private static readonly string[] ByTable = [EngineDiagnostics.NotSupported.Code, EngineDiagnostics.NotKnown.Code];

    /// <summary>The names of all scenarios.</summary>
    public static TheoryData<string> Scenarios => [.. Scenario.Names.Select(name => Row(name, THost.TraitsOf(new Scenario(name))))];

    /// <summary>The same, for what takes many times as long.</summary>
    public static TheoryData<string> ScenariosToFail => [.. Scenario.Names.Select(name => Row(name, THost.FaultTraitsOf(new Scenario(name))))];

    /// <summary>Whatever its table allows is done, on the host that is there; what it does not allow is refused with the line that asked.</summary>
    [Theory]
    [MemberData(nameof(Scenarios))]
    public virtual async Task Carried_out_and_led_back_or_refused_it_leaves_the_host_as_it_was(string name)
    {
        var scenario = await PrepareAsync(name);
        var before = await Host.DumpAsync(Cancellation);
        await ReadAsync(scenario);
        var proposal = await ProposeAsync(scenario);
        await AwaitHostAsync(before, NothingDone);
        if (proposal.IsRefused)
            await RefuseAsync(scenario, proposal, before);
        else
            await CarryOutAsync(scenario, proposal, before);
    }

    /// <summary>One after the other on the same host: each begins where the one before it led back to. At the end nothing fails.</summary>
    [Theory]
    [MemberData(nameof(ScenariosToFail))]
    public virtual async Task A_fault_at_any_operation_leaves_the_host_as_it_was_and_without_one_it_is_applied_for_good(string name)
    {
        var scenario = await PrepareAsync(name);
        var before = await Host.DumpAsync(Cancellation);
        var (injected, count) = (0, 1);
        for (var operation = 0; operation < count; operation++)
        {
            foreach (var fault in Fault.Of(operation))
            {
                await using var provider = new FaultyProvider(Host.Provider, fault);
                var result = await ApplyAsync(scenario, provider);
                if (result is RollbackIncomplete { Left: var left, Faults: var faults })
                    Assert.Fail($"{fault}: not as before: {string.Join(", ", left ?? [])}\n{string.Join('\n', faults.Select(f => f.Message))}");
                await AwaitHostAsync(before, $"{fault} in {name}");
                if (result is Refused)
                    return;
                var cause = Assert.IsType<RolledBack>(result).Cause.Message;
                Assert.True(cause.Contains("injected", StringComparison.Ordinal), $"{fault}, and failed by itself: {cause}");
                count = provider.Operations;
                injected++;
            }
        }

        Counts.Add($"faults injected into operations of {Host.ProviderName}: each time the host was as before", injected);
        Assert.Equal(count * Fault.Of(0).Count, injected);
        var applied = await ApplyAsync(scenario);
        Assert.True(applied is Applied, $"Not applied: {(applied as RolledBack)?.Cause.Message}");
        Assert.IsType<NothingToDo>(await ApplyAsync(scenario));
    }

    private static TheoryDataRow<string> Row(string name, IReadOnlyDictionary<string, string> traits)
    {
        var row = new TheoryDataRow<string>(name);
        foreach (var (trait, value) in traits)
            row.WithTrait(trait, value);
        return row;
    }

    /// <summary>
    /// What was made by other means is there, says the provider: asked for, it is nothing to do. Who believed only itself would pass all
    /// the rest.
    /// </summary>
    private async Task ReadAsync(Scenario scenario)
    {
        var traits = (await Host.Provider.ProbeAsync(new ProbeRequest(), Cancellation)).Traits;
        var (plan, diagnostics) = Planner.Plan(await QueryAsync(scenario), scenario.Read("current.yml"), traits, PlanOptions.Default);
        Assert.True(plan is not null, Text(diagnostics));
        // Others may have added to it; and where there is no resolver, none is shown.
        var hasResolver = Host.Provider.Capabilities.Find(NameServers) is { Refusal: null };
        var missing = plan.Changes.Where(c => c.Properties.Count > 0 || c.Items.Any(i => i.To is not null)).Where(c => hasResolver || c.Object != ObjectRef.Dns);
        Assert.True(!missing.Any(), $"What was read is short of what is there:\n{PlanText.Changes(plan)}");
    }

    private async Task CarryOutAsync(Scenario scenario, Proposal proposal, string before)
    {
        Assert.False(Host.Shortfalls.ContainsKey(scenario.Name), "It is listed among the shortfalls, and can be carried out.");
        var (plan, prepared) = (proposal.Plan!, proposal.Prepared!);
        var recording = new Recording();
        await using var checkpoint = await Host.Provider.CheckpointAsync(prepared, TimeSpan.FromMinutes(2), Cancellation);

        await Host.Provider.ExecuteAsync(prepared, recording, Cancellation);

        Assert.Equal(Recording.Of(prepared), recording.Lines);
        await AwaitAsync(async () => [.. Verification.Of(plan, await QueryAsync(scenario)).Where(d => d.WasAskedFor).Select(d => d.ToString())]);
        await AwaitAsync(async () => await ProposeAsync(scenario) is { IsEmpty: false } again ? [$"Planned again there is left:\n{Text(again)}"] : []);

        await WayBack.TakeAsync(Host.Provider, plan, checkpoint, () => QueryAsync(scenario), Cancellation);
        await AwaitHostAsync(before, $"{scenario.Name}, and back again");
    }

    private async Task RefuseAsync(Scenario scenario, Proposal proposal, string before)
    {
        var errors = proposal.Diagnostics.Where(d => d.Severity == Severity.Error).ToList();
        var isByTable = errors.All(e => ByTable.Contains(e.Code));
        Assert.True(isByTable != Host.Shortfalls.ContainsKey(scenario.Name), $"Neither carried out nor refused by the table:\n{Text(errors)}");
        Assert.All(errors, e => Assert.True(e.At is not null && !e.Code.StartsWith(MistakesOfProviders, StringComparison.Ordinal), $"No words for who asked:\n{DiagnosticText.Render(e)}"));

        Assert.IsType<Refused>(await ApplyAsync(scenario));

        await AwaitHostAsync(before, $"{scenario.Name}, which was refused");
    }

    private static string Text(Proposal proposal) => proposal.Plan is { } plan ? PlanText.Changes(plan) : Text(proposal.Diagnostics);

    private static string Text(IEnumerable<Diagnostic> diagnostics) => string.Concat(diagnostics.Select(DiagnosticText.Render));
}
