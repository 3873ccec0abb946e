using Microsoft.Extensions.Logging.Abstractions;
using Nmstate.Engine;
using Nmstate.Engine.Transactions;
using Nmstate.Planning;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Planning.Verifying;
using Nmstate.Providers.Executing;
using Nmstate.Providers.Preparing;
using Nmstate.Scenarios;
using Nmstate.Testing;

namespace Nmstate.Providers.Netlink.Tests.Live;

/// <summary>Every scenario, on a real kernel.</summary>
public sealed class ScenarioTests : LiveTest
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private static readonly ILookup<bool, string> IsPossible = Scenario.Names.ToLookup(n => Refusals.Of(new Scenario(n)).Length == 0);

    public static TheoryData<string> Names => [.. IsPossible[true]];

    /// <summary>The trait tells an emulated guest what it need not repeat.</summary>
    public static TheoryData<string> Faults
        => [.. Names.Select(row => Kinds.AreRare(new Scenario(row.Data).Types) ? row : row.WithTrait("kernel", "any"))];

    public static TheoryData<string> Refused => [.. IsPossible[false]];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Applied_verified_applied_again_and_rolled_back_it_leaves_the_host_as_it_was(string name)
    {
        var scenario = await PossibleAsync(name);
        using var stage = await Stage.SetAsync(scenario, Cancellation);
        var dump = await HostDump.TakeAsync(Cancellation);
        var before = await QueryAsync();
        var plan = PlanOf(scenario, before);
        var prepared = await Provider.PrepareAsync(plan, Cancellation);
        await using var checkpoint = await Provider.CheckpointAsync(prepared, Patience, Cancellation);

        await Provider.ExecuteAsync(prepared, new Silence(), Cancellation);

        var after = await QueryAsync();
        Assert.DoesNotContain(Verification.Of(plan, after), d => d.WasAskedFor);
        Assert.True(PlanOf(scenario, after).IsEmpty);

        await WayBack.TakeAsync(Provider, before, checkpoint, Cancellation);
        var now = await HostDump.AwaitAsync(dump, Patience, Cancellation);
        Assert.True(dump == now, HostDump.FirstDifference(dump, now));
    }

    /// <summary>One after the other on the same host: each begins where the one before it led back to.</summary>
    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_at_any_operation_leaves_the_host_as_it_was(string name)
    {
        var scenario = await PossibleAsync(name);
        using var stage = await Stage.SetAsync(scenario, Cancellation);
        var dump = await HostDump.TakeAsync(Cancellation);
        var (injected, count) = (0, 1);
        for (var operation = 0; operation < count; operation++)
        {
            foreach (var isAfter in (bool[])[false, true])
            {
                count = await FailAsync(scenario, new Fault(operation, isAfter), dump);
                injected++;
            }
        }

        Counts.Add("faults injected into netlink operations of scenarios: each time the host was as before", injected);
        Assert.Equal(2 * count, injected);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_is_refused_changes_nothing(string name)
    {
        var scenario = new Scenario(name);
        using var stage = await Stage.SetAsync(scenario, Cancellation);
        var dump = await HostDump.TakeAsync(Cancellation);

        var result = await ApplyAsync(scenario, Provider);

        Assert.IsType<Refused>(result);
        Assert.Equal(dump, await HostDump.TakeAsync(Cancellation));
    }

    /// <summary>The scenario, where this kernel has what it needs.</summary>
    private async Task<Scenario> PossibleAsync(string name)
    {
        var scenario = new Scenario(name);
        var missing = await Kinds.FirstMissingAsync(scenario.Types, Cancellation);
        Assert.SkipWhen(missing is not null, $"This kernel has no driver for links of the kind {missing?.Name}.");
        return scenario;
    }

    private async Task<int> FailAsync(Scenario scenario, Fault fault, string dump)
    {
        var provider = new FaultyProvider(Provider, fault);

        var result = await ApplyAsync(scenario, provider);

        if (result is RollbackIncomplete { Left: var left, Faults: var faults })
            Assert.Fail($"{fault}: not as before: {string.Join(", ", left ?? [])}\n{string.Join('\n', faults.Select(f => f.Message))}");
        var rolledBack = Assert.IsType<RolledBack>(result);
        Assert.Contains("injected", rolledBack.Cause.Message, StringComparison.Ordinal);
        var now = await HostDump.AwaitAsync(dump, Patience, Cancellation);
        Assert.True(dump == now, $"{fault}: {HostDump.FirstDifference(dump, now)}");
        return provider.Operations;
    }

    private async Task<HostState> QueryAsync() => HostState.Of(await Provider.QueryAsync(new QueryRequest(), Cancellation));

    private static ChangePlan PlanOf(Scenario scenario, HostState host)
    {
        var result = Planner.Plan(host, scenario.Desired, PlanTraits.Kernel, PlanOptions.Default);
        Assert.NotNull(result.Plan);
        return result.Plan;
    }

    private async Task<TransactionResult> ApplyAsync(Scenario scenario, IProvider provider)
    {
        using var locks = new ScratchFolder();
        var engine = new NetworkEngine(
            provider, "netlink", new EngineSettings { LockDirectories = [locks.Path] }, TimeProvider.System, NullLogger<NetworkEngine>.Instance);
        return await engine.ApplyAsync(scenario.Desired, PlanOptions.Default, TransactionOptions.Default, observer: null, Cancellation);
    }
}
