using Nmstate.Engine.Transactions;
using Nmstate.Planning;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Planning.Verifying;
using Nmstate.Scenarios;
using Nmstate.Testing;

namespace Nmstate.Providers.NetworkManager.Tests.Live;

/// <summary>Every scenario, with the real NetworkManager.</summary>
public sealed class ScenarioTests : LiveTest
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

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
        await using var stage = await Stage.SetAsync(scenario, Cancellation);
        var dumps = await TakeDumpsAsync();
        var before = await QueryAsync();
        var plan = StoredScenario.Plan(scenario, before);
        var prepared = await Provider.PrepareAsync(plan, Cancellation);
        await using var checkpoint = await Provider.CheckpointAsync(prepared, TimeSpan.FromMinutes(2), Cancellation);

        await Provider.ExecuteAsync(prepared, new Silence(), Cancellation);

        await AwaitAsync(host => Verification.Of(plan, host).Where(d => d.WasAskedFor).Select(d => d.ToString()));
        await AwaitAsync(host => StoredScenario.Plan(scenario, host) is { IsEmpty: false } left ? [Planning.Rendering.PlanText.Changes(left)] : []);

        await WayBack.TakeAsync(Provider, before, checkpoint, Cancellation);
        await AssertIsAsync(dumps);
    }

    /// <summary>One after the other on the same host: each begins where the one before it led back to.</summary>
    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_at_any_operation_leaves_the_host_as_it_was(string name)
    {
        var scenario = await PossibleAsync(name);
        await using var stage = await Stage.SetAsync(scenario, Cancellation);
        var before = await TakeDumpsAsync();
        var (injected, count) = (0, 1);
        for (var operation = 0; operation < count; operation++)
        {
            foreach (var isAfter in (bool[])[false, true])
            {
                count = await FailAsync(scenario, new Fault(operation, isAfter), before);
                injected++;
            }
        }

        Counts.Add("faults injected into NetworkManager's operations of scenarios: each time the host was as before", injected);
        Assert.Equal(2 * count, injected);
    }

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Refused))]
    public async Task What_it_cannot_do_is_refused_before_anything_changes(string name)
    {
        var scenario = await PossibleAsync(name);
        await using var stage = await Stage.SetAsync(scenario, Cancellation);
        var dump = await KernelDump.TakeAsync(Cancellation);

        var result = await ApplyAsync(scenario.Desired, Provider);

        Assert.IsType<Refused>(result);
        Assert.Equal(dump, await KernelDump.TakeAsync(Cancellation));
    }

    /// <summary>The scenario, where this kernel has what it needs.</summary>
    private async Task<Scenario> PossibleAsync(string name)
    {
        var scenario = new Scenario(name);
        var missing = await Kinds.FirstMissingAsync(scenario.Types, Cancellation);
        Assert.SkipWhen(missing is not null, $"This kernel has no driver for links of the kind {missing?.Name}.");
        return scenario;
    }

    private async Task<int> FailAsync(Scenario scenario, Fault fault, Dumps before)
    {
        var provider = new FaultyProvider(Provider, fault);

        var result = await ApplyAsync(scenario.Desired, provider);

        if (result is RollbackIncomplete { Left: var left, Faults: var faults })
            Assert.Fail($"{fault}: not as before: {string.Join(", ", left ?? [])}\n{string.Join('\n', faults.Select(f => f.Message))}");
        var rolledBack = Assert.IsType<RolledBack>(result);
        Assert.Contains("injected", rolledBack.Cause.Message, StringComparison.Ordinal);
        await AssertIsAsync(before, fault);
        return provider.Operations;
    }

    private async Task<Dumps> TakeDumpsAsync()
        => new(await KernelDump.TakeAsync(Cancellation), await ProfileDump.TakeAsync(Cancellation), await DnsDump.TakeAsync(Cancellation));

    /// <summary>Waits for the host to be as it was, in all that the kernel, the profiles and the daemon show.</summary>
    private async Task AssertIsAsync(Dumps before, Fault? after = null)
    {
        var now = await KernelDump.AwaitAsync(before.Kernel, Patience, Cancellation);
        Assert.True(before.Kernel == now, $"{after}: {KernelDump.FirstDifference(before.Kernel, now)}");
        Assert.Equal(before.Profiles, await ProfileDump.TakeAsync(Cancellation));
        Assert.Equal(before.Dns, await DnsDump.AwaitAsync(before.Dns, Patience, Cancellation));
    }

    private async Task AwaitAsync(Func<HostState, IEnumerable<string>> faults)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (faults(await QueryAsync()).ToList() is { Count: > 0 } left)
        {
            Assert.True(TimeProvider.System.GetElapsedTime(start) < Patience, string.Join('\n', left));
            await Task.Delay(TimeSpan.FromMilliseconds(30), Cancellation);
        }
    }

    private async Task<HostState> QueryAsync() => HostState.Of(await Provider.QueryAsync(new QueryRequest(), Cancellation));

    private sealed record Dumps(string Kernel, string Profiles, string Dns);
}
