using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Providers.Executing;
using Nmstate.Providers.Preparing;

namespace Nmstate.Providers.Conformance;

/// <summary>A provider that is struck once, at a given operation of the first plan that it carries out.</summary>
/// <param name="inner">What it works through; disposing of it stays with whoever made it.</param>
/// <param name="fault">Where.</param>
/// <param name="strike">What strikes, such as the death of a daemon; null: the provider fails.</param>
public sealed class FaultyProvider(IProvider inner, Fault fault, Func<CancellationToken, ValueTask>? strike = null) : IProvider
{
    private bool _isOver;

    /// <inheritdoc/>
    public Capabilities Capabilities => inner.Capabilities;

    /// <summary>How many operations the first plan had.</summary>
    public int Operations { get; private set; }

    /// <inheritdoc/>
    public ValueTask<ProbeResult> ProbeAsync(ProbeRequest request, CancellationToken cancellation) => inner.ProbeAsync(request, cancellation);

    /// <inheritdoc/>
    public ValueTask<HostReport> QueryAsync(QueryRequest request, CancellationToken cancellation) => inner.QueryAsync(request, cancellation);

    /// <inheritdoc/>
    public ValueTask<PreparedPlan> PrepareAsync(ChangePlan plan, CancellationToken cancellation) => inner.PrepareAsync(plan, cancellation);

    /// <inheritdoc/>
    public ValueTask<ICheckpoint?> CheckpointAsync(PreparedPlan plan, TimeSpan timeout, CancellationToken cancellation)
        => inner.CheckpointAsync(plan, timeout, cancellation);

    /// <inheritdoc/>
    public ValueTask ExecuteAsync(PreparedPlan plan, IExecutionContext context, CancellationToken cancellation)
    {
        if (_isOver)
            return inner.ExecuteAsync(plan, context, cancellation);
        _isOver = true;
        Operations = plan.Operations.Count;
        return inner.ExecuteAsync(plan, new FaultyContext(context, fault, strike), cancellation);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private sealed class FaultyContext(IExecutionContext inner, Fault fault, Func<CancellationToken, ValueTask>? strike) : IExecutionContext
    {
        private int _begun = -1;

        public async ValueTask BeginAsync(Operation operation, CancellationToken cancellation)
        {
            if (++_begun == fault.Operation && !fault.IsAfter)
                await StrikeAsync(operation, cancellation);
            await inner.BeginAsync(operation, cancellation);
        }

        public async ValueTask DoneAsync(Operation operation, CancellationToken cancellation)
        {
            if (_begun == fault.Operation && fault.IsAfter)
                await StrikeAsync(operation, cancellation);
            await inner.DoneAsync(operation, cancellation);
        }

        private ValueTask StrikeAsync(Operation operation, CancellationToken cancellation)
            => strike?.Invoke(cancellation) ?? throw new ProviderException($"injected {(fault.IsAfter ? "after" : "before")} '{operation.Title}'");
    }
}
