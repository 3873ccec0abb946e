using Microsoft.Extensions.Logging.Abstractions;
using Nmstate.Engine.Proposing;
using Nmstate.Engine.Transactions;
using Nmstate.MemoryProvider;
using Nmstate.Planning;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Providers;
using Nmstate.Scenarios;
using Nmstate.Testing;

namespace Nmstate.Engine.Tests.Transactions;

/// <summary>A scenario's host on paper, an engine above it, and between the two what a test puts there.</summary>
internal sealed class Stage : IDisposable
{
    private readonly ScratchFolder _locks = new();
    private readonly Scenario _scenario;
    private readonly InMemoryProvider _memory = new(NullLogger<InMemoryProvider>.Instance, TimeProvider.System);

    public Stage(string scenario)
    {
        _scenario = new Scenario(scenario);
        _memory.Host = _scenario.Current;
        Before = _scenario.Current;
        Provider = Memory;
    }

    /// <summary>The host at the start.</summary>
    public HostState Before { get; }

    /// <summary>The host now.</summary>
    public HostState Now { get => _memory.Host; set => _memory.Host = value; }

    /// <summary>What the engine works through.</summary>
    public IProvider Provider { get; set; }

    public HurriedTime Time { get; } = new();

    public IProvider Memory => _memory;

    /// <summary>Whether the host is what it was.</summary>
    public bool IsAsBefore => Planner.PlanStates(Now, Before, PlanTraits.Kernel, PlanOptions.Default).IsEmpty;

    public ValueTask<Proposal> ProposeAsync() => Engine.ProposeAsync(_scenario.Desired, PlanOptions.Default, current: null, TestContext.Current.CancellationToken);

    public ValueTask<TransactionResult> ApplyAsync(IProgress<TransactionEvent>? observer = null)
        => ApplyUntilAsync(TestContext.Current.CancellationToken, observer);

    public ValueTask<TransactionResult> ApplyUntilAsync(CancellationToken stop, IProgress<TransactionEvent>? observer = null)
        => Engine.ApplyAsync(_scenario.Desired, PlanOptions.Default, TransactionOptions.Default, observer, stop);

    public void Dispose() => _locks.Dispose();

    private NetworkEngine Engine => new(Provider, "memory", new EngineSettings { LockDirectories = [_locks.Path] }, Time, NullLogger<NetworkEngine>.Instance);
}
