using Microsoft.Extensions.Logging.Abstractions;
using Nmstate.Engine;
using Nmstate.Engine.Proposing;
using Nmstate.Engine.Transactions;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Scenarios;

namespace Nmstate.Providers.Conformance;

/// <summary>Rules that are tried on a host of the kind <typeparamref name="THost"/>, through the engine that users have.</summary>
/// <typeparam name="THost">The host, and the provider that is judged.</typeparam>
public abstract class Conformance<THost> : IAsyncLifetime
    where THost : IConformanceHost, new()
{
    /// <summary>Ends what hangs; an emulated machine is slow without hanging.</summary>
    private static readonly TimeSpan Deadline = TimeSpan.FromMinutes(15);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(30);

    private readonly CancellationTokenSource _deadline = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
    private readonly string _locks = Directory.CreateTempSubdirectory("nmstate-conformance-").FullName;

    /// <summary>The host.</summary>
    protected THost Host { get; } = new();

    /// <summary>Ends with the run, or when the test has hung.</summary>
    protected CancellationToken Cancellation => _deadline.Token;

    /// <inheritdoc/>
    public virtual ValueTask InitializeAsync()
    {
        _deadline.CancelAfter(Deadline);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await Host.DisposeAsync();
        _deadline.Dispose();
        Directory.Delete(_locks, recursive: true);
    }

    /// <summary>The scenario, with the host prepared for it; the test skips where this machine has not what it takes.</summary>
    protected async Task<Scenario> PrepareAsync(string name)
    {
        var scenario = new Scenario(name);
        if (await Host.ObjectionAsync(scenario, Cancellation) is { } objection)
            Assert.Skip(objection);
        await Host.PrepareAsync(scenario, Cancellation);
        return scenario;
    }

    /// <summary>What would be done about the scenario.</summary>
    /// <exception cref="ProviderException">It cannot be prepared.</exception>
    protected async Task<Proposal> ProposeAsync(Scenario scenario)
        => await Engine(Host.Provider).ProposeAsync(scenario.Desired, PlanOptions.Default, current: null, Cancellation);

    /// <summary>Has the engine apply the scenario.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="provider">By another provider than the host's.</param>
    protected async Task<TransactionResult> ApplyAsync(Scenario scenario, IProvider? provider = null)
    {
        var patience = TransactionOptions.Default with { VerifyTimeout = Host.Patience };
        return await Engine(provider ?? Host.Provider).ApplyAsync(scenario.Desired, PlanOptions.Default, patience, observer: null, Cancellation);
    }

    /// <summary>The host as the provider sees it.</summary>
    protected async Task<HostState> QueryAsync(Scenario scenario)
        => HostState.Of(await Host.Provider.QueryAsync(new QueryRequest(Desired: scenario.Desired.State), Cancellation));

    /// <summary>Waits until nothing is wrong any more.</summary>
    /// <param name="faults">What is wrong now, a line each.</param>
    protected async Task AwaitAsync(Func<Task<IReadOnlyList<string>>> faults)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (await faults() is { Count: > 0 } left)
        {
            Assert.True(TimeProvider.System.GetElapsedTime(start) < Host.Patience, string.Join('\n', left));
            await Task.Delay(Pause, Cancellation);
        }
    }

    /// <summary>Waits until the host is as it was, in every byte of its dump.</summary>
    /// <param name="before">Its dump as it was.</param>
    /// <param name="after">What has happened since.</param>
    protected Task AwaitHostAsync(string before, string after) => AwaitAsync(async () =>
    {
        var now = await Host.DumpAsync(Cancellation);
        return before == now ? [] : [$"The host is not as it was, after: {after}", TextDifference.First(before, now)];
    });

    private NetworkEngine Engine(IProvider provider)
        => new(provider, Host.ProviderName, new EngineSettings { LockDirectories = [_locks] }, TimeProvider.System, NullLogger<NetworkEngine>.Instance);
}
