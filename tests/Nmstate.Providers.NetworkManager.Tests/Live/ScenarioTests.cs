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

    public static TheoryData<string> Names => [.. Scenario.Names.Where(n => Refusals.Of(new Scenario(n)).Length == 0)];

    /// <summary>The trait tells an emulated guest what it need not repeat.</summary>
    public static TheoryData<string> Faults
        => [.. Names.Select(row => Kinds.AreRare(new Scenario(row.Data).Types) ? row : row.WithTrait("kernel", "any"))];

    public static TheoryData<string> Refused => [.. Scenario.Names.Where(n => Refusals.Of(new Scenario(n)).Length > 0)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Applied_verified_applied_again_and_rolled_back_it_leaves_the_host_as_it_was(string name)
    {
        var scenario = await PossibleAsync(name);
        await using var stage = await Stage.SetAsync(scenario, Cancellation);
        var dump = await KernelDump.TakeAsync(Cancellation);
        var profiles = await ProfileDump.TakeAsync(Cancellation);
        var dns = await DnsDump.TakeAsync(Cancellation);
        var before = await QueryAsync();
        var plan = StoredScenario.Plan(scenario, before);
        var prepared = await Provider.PrepareAsync(plan, Cancellation);
        await using var checkpoint = await Provider.CheckpointAsync(prepared, TimeSpan.FromMinutes(2), Cancellation);

        await Provider.ExecuteAsync(prepared, new Silence(), Cancellation);

        await AwaitAsync(host => Verification.Of(plan, host).Where(d => d.WasAskedFor).Select(d => d.ToString()));
        await AwaitAsync(host => StoredScenario.Plan(scenario, host) is { IsEmpty: false } left ? [Planning.Rendering.PlanText.Changes(left)] : []);

        await WayBack.TakeAsync(Provider, before, checkpoint, Cancellation);
        var now = await KernelDump.AwaitAsync(dump, Patience, Cancellation);
        Assert.True(dump == now, KernelDump.FirstDifference(dump, now));
        Assert.Equal(profiles, await ProfileDump.TakeAsync(Cancellation));
        Assert.Equal(dns, await DnsDump.AwaitAsync(dns, Patience, Cancellation));
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_at_any_operation_leaves_the_host_as_it_was(string name)
    {
        var scenario = await PossibleAsync(name);
        var (injected, count) = (0, 1);
        for (var operation = 0; operation < count; operation++)
        {
            foreach (var isAfter in (bool[])[false, true])
            {
                count = await FailAsync(scenario, new Fault(operation, isAfter));
                injected++;
            }
        }

        Counts.Add("faults injected into NetworkManager's operations of scenarios: each time the host was as before", injected);
        Assert.Equal(2 * count, injected);
    }

    [Theory]
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

    private async Task<int> FailAsync(Scenario scenario, Fault fault)
    {
        await using var stage = await Stage.SetAsync(scenario, Cancellation);
        var dump = await KernelDump.TakeAsync(Cancellation);
        var profiles = await ProfileDump.TakeAsync(Cancellation);
        var dns = await DnsDump.TakeAsync(Cancellation);
        var provider = new FaultyProvider(Provider, fault);

        var result = await ApplyAsync(scenario.Desired, provider);
        var rolledBack = Assert.IsType<RolledBack>(result);
        Assert.Contains("injected", rolledBack.Cause.Message, StringComparison.Ordinal);
        var now = await KernelDump.AwaitAsync(dump, Patience, Cancellation);
        Assert.True(dump == now, $"{fault}: {KernelDump.FirstDifference(dump, now)}");
        Assert.Equal(profiles, await ProfileDump.TakeAsync(Cancellation));
        Assert.Equal(dns, await DnsDump.AwaitAsync(dns, Patience, Cancellation));
        return provider.Operations;
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
}
