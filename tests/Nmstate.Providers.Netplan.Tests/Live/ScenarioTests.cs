using Nmstate.Engine.Proposing;
using Nmstate.Engine.Transactions;
using Nmstate.Planning;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Planning.Rendering;
using Nmstate.Providers.Netplan.Tests.Files;
using Nmstate.Scenarios;
using Nmstate.Testing;

namespace Nmstate.Providers.Netplan.Tests.Live;

/// <summary>Every scenario, on a running host, with files of ours and with those of an installer.</summary>
public sealed class ScenarioTests : LiveTest
{
    private const int Rounds = 3;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static TheoryData<string> Names => [.. Scenario.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Applied_verified_applied_again_and_rolled_back_it_leaves_the_host_as_it_was(string name)
    {
        var scenario = new Scenario(name);
        await using var stage = await SetAsync(scenario);
        var (dump, files, alien) = (await KernelDump.TakeAsync(Cancellation), LiveStage.Files(), await LiveStage.AlienAsync(Cancellation));
        var before = await QueryAsync();
        var proposal = await TryProposeAsync(scenario);
        if (proposal is not { IsRefused: false })
        {
            Assert.True(await ApplyAsync(scenario.Desired, Provider) is Refused or RolledBack { Operations.Count: 0, Cause.Kind: FailureKind.Preparation });
            Assert.Equal(dump, await KernelDump.TakeAsync(Cancellation));
            return;
        }

        await using var other = Make();
        await using var checkpoint = await other.CheckpointAsync(proposal.Prepared!, TimeSpan.Zero, Cancellation);

        var result = await ApplyAsync(scenario.Desired, Provider);

        Assert.True(result is Applied, $"{(result as RolledBack)?.Cause.Message} {string.Join('\n', (result as RolledBack)?.Differences ?? [])}");
        Assert.IsType<NothingToDo>(await ApplyAsync(scenario.Desired, Provider));
        Assert.Equal(alien, await LiveStage.AlienAsync(Cancellation));

        await RollBackAsync(other, before, checkpoint!);
        await AssertAsBeforeAsync(dump, files, name);
        Assert.Equal(alien, await LiveStage.AlienAsync(Cancellation));
    }

    [Theory]
    [InlineData("w01-vlan-over-bond")]
    [InlineData("w03-port-moves")]
    [InlineData("w08-vlan-id-under-routes")]
    [InlineData("w09-interface-becomes-port")]
    public async Task A_fault_at_any_operation_leaves_the_host_as_it_was(string name)
    {
        var scenario = new Scenario(name);
        var (injected, count) = (0, 1);
        for (var operation = 0; operation < count; operation++)
        {
            foreach (var isAfter in (bool[])[false, true])
            {
                await using var stage = await SetAsync(scenario);
                var (dump, files) = (await KernelDump.TakeAsync(Cancellation), LiveStage.Files());
                var provider = new FaultyProvider(Provider, new Fault(operation, isAfter));

                var rolledBack = Assert.IsType<RolledBack>(await ApplyAsync(scenario.Desired, provider));

                Assert.Contains("injected", rolledBack.Cause.Message, StringComparison.Ordinal);
                await AssertAsBeforeAsync(dump, files, $"{name} {operation} {isAfter}");
                count = provider.Operations;
                injected++;
            }
        }

        Counts.Add("faults injected into live operations of netplan: each time the host and its files were as before", injected);
        Assert.Equal(2 * count, injected);
    }

    private Task<LiveStage> SetAsync(Scenario scenario)
        => LiveStage.SetAsync(scenario, Author.Installer, async () => LiveStage.Complaint(scenario, await QueryAsync()), Cancellation);

    private async Task<Proposal?> TryProposeAsync(Scenario scenario)
    {
        try
        {
            return await ProposeAsync(scenario.Desired);
        }
        catch (ProviderException)
        {
            return null;
        }
    }

    /// <summary>What the engine does, without its exceptions for what others changed meanwhile.</summary>
    private async Task RollBackAsync(NetplanProvider provider, HostState before, ICheckpoint checkpoint)
    {
        await checkpoint.RollBackAsync(Cancellation);
        for (var round = 0; ; round++)
        {
            var way = Planner.PlanStates(await QueryAsync(), before, NetplanTraits.Networkd, PlanOptions.Default);
            if (way.IsEmpty)
                return;
            Assert.True(round < Rounds, $"after {Rounds} rounds there is left:\n{PlanText.Changes(way)}");
            await provider.ExecuteAsync(await provider.PrepareAsync(way, Cancellation), new Silence(), Cancellation);
        }
    }

    private async Task AssertAsBeforeAsync(string dump, string files, string what)
    {
        var now = await KernelDump.AwaitAsync(dump, Patience, Cancellation);
        Assert.True(dump == now, $"{what}: {KernelDump.FirstDifference(dump, now)}");
        Assert.Equal(files, LiveStage.Files());
    }
}
