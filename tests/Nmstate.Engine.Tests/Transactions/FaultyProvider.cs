using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Providers;
using Nmstate.Providers.Executing;
using Nmstate.Providers.Preparing;

namespace Nmstate.Engine.Tests.Transactions;

/// <summary>A provider with a fault in it: an operation that fails before or after it has happened.</summary>
internal sealed class FaultyProvider(IProvider inner) : IProvider
{
    /// <summary>Called before an operation of the plan happens, with its place.</summary>
    public Action<int> Before { get; init; } = _ => { };

    /// <summary>Called when an operation of the plan has happened, before the engine hears of it.</summary>
    public Action<int> After { get; init; } = _ => { };

    /// <summary>Called before every execution; the first is that of the plan, the others are rollbacks.</summary>
    public Action<int> Executing { get; init; } = _ => { };

    /// <summary>What is reported instead of the host, after the first report.</summary>
    public Func<HostReport, HostReport> Reporting { get; init; } = report => report;

    /// <summary>The native checkpoint, if there is to be one.</summary>
    public Func<ICheckpoint?> Checkpoint { get; init; } = () => null;

    /// <summary>What becomes of the answer to a probe.</summary>
    public Func<ProbeResult, ProbeResult> Probing { get; init; } = probe => probe;

    /// <summary>What becomes of a prepared plan.</summary>
    public Func<PreparedPlan, PreparedPlan> Preparing { get; init; } = prepared => prepared;

    /// <summary>Whether it carries nothing out, and says nothing of it.</summary>
    public bool IsIdle { get; init; }

    private int _executions;
    private int _queries;

    public Capabilities Capabilities => inner.Capabilities;

    public async ValueTask<ProbeResult> ProbeAsync(ProbeRequest request, CancellationToken cancellation)
        => Probing(await inner.ProbeAsync(request, cancellation));

    public async ValueTask<HostReport> QueryAsync(QueryRequest request, CancellationToken cancellation)
    {
        var report = await inner.QueryAsync(request, cancellation);
        return _queries++ == 0 ? report : Reporting(report);
    }

    public async ValueTask<PreparedPlan> PrepareAsync(ChangePlan plan, CancellationToken cancellation) => Preparing(await inner.PrepareAsync(plan, cancellation));

    public ValueTask<ICheckpoint?> CheckpointAsync(PreparedPlan plan, TimeSpan timeout, CancellationToken cancellation) => ValueTask.FromResult(Checkpoint());

    public ValueTask ExecuteAsync(PreparedPlan plan, IExecutionContext context, CancellationToken cancellation)
    {
        var execution = _executions++;
        Executing(execution);
        if (execution > 0)
            return inner.ExecuteAsync(plan, context, cancellation);
        return IsIdle ? ValueTask.CompletedTask : inner.ExecuteAsync(plan, new FaultyContext(this, context), cancellation);
    }

    public ValueTask DisposeAsync() => inner.DisposeAsync();

    private sealed class FaultyContext(FaultyProvider faults, IExecutionContext inner) : IExecutionContext
    {
        private int _place;

        public async ValueTask BeginAsync(Operation operation, CancellationToken cancellation)
        {
            await inner.BeginAsync(operation, cancellation);
            faults.Before(_place);
        }

        public ValueTask DoneAsync(Operation operation, CancellationToken cancellation)
        {
            faults.After(_place++);
            return inner.DoneAsync(operation, cancellation);
        }
    }
}
