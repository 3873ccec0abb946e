using Microsoft.Extensions.Logging;
using Nmstate.MemoryProvider;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Providers;
using Nmstate.Providers.Executing;
using Nmstate.Providers.Preparing;
using Nmstate.State;

[assembly: Provider("memory", typeof(InMemoryProvider), Contract = "0.1")]

namespace Nmstate.MemoryProvider;

/// <summary>One step, carried out on paper.</summary>
public sealed record StepOperation : Operation;

/// <summary>A provider whose host is a value, and whose operations are the plan's steps, one each; the value may live in a file.</summary>
public sealed class InMemoryProvider : IProvider
{
    private readonly ILogger _logger;
    private readonly HostFile? _file;
    private HostState? _host;

    /// <summary>With the host in the file that the environment names, or an empty one.</summary>
    public InMemoryProvider(ILogger<InMemoryProvider> logger, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        _logger = logger;
        _file = HostFile.OfEnvironment();
    }

    /// <summary>The host.</summary>
    public HostState Host
    {
        get => _host ??= _file?.Read() ?? HostState.Of(new NetworkState());
        set
        {
            _host = value;
            _file?.Write(value);
        }
    }

    /// <inheritdoc/>
    public Capabilities Capabilities => MemoryCapabilities.Table;

    /// <inheritdoc/>
    public ValueTask<ProbeResult> ProbeAsync(ProbeRequest request, CancellationToken cancellation)
        => ValueTask.FromResult(new ProbeResult(Usable: true, "a host on paper", PlanTraits.Kernel));

    /// <inheritdoc/>
    public ValueTask<HostReport> QueryAsync(QueryRequest request, CancellationToken cancellation)
        => ValueTask.FromResult(new HostReport(Host.Running.ToState(), Host.Stored.ToState(), Host.Facts));

    /// <inheritdoc/>
    public ValueTask<PreparedPlan> PrepareAsync(ChangePlan plan, CancellationToken cancellation)
        => ValueTask.FromResult(new PreparedPlan(plan, plan.Steps.Select(Operation (step) => new StepOperation
        {
            Title = step.Id.ToString(),
            NativeText = $"on paper: {step.Id}",
            Covers = [new Coverage(step.Id)],
        }).ToEquatableList()));

    /// <inheritdoc/>
    public ValueTask<ICheckpoint?> CheckpointAsync(PreparedPlan plan, TimeSpan timeout, CancellationToken cancellation)
        => ValueTask.FromResult<ICheckpoint?>(null);

    /// <inheritdoc/>
    public async ValueTask ExecuteAsync(PreparedPlan plan, IExecutionContext context, CancellationToken cancellation)
    {
        HashSet<StepId> done = [];
        foreach (var operation in plan.Operations)
        {
            await context.BeginAsync(operation, cancellation).ConfigureAwait(false);
            _logger.LogInformation("{Operation}", operation.Title);
            if (_file is not null)
                await _file.MeetFaultAsync(operation.Title, cancellation).ConfigureAwait(false);
            done.UnionWith(operation.Covers.Select(c => c.Step));
            Host = plan.Plan.StateAt(done) with { Facts = plan.Plan.Before.Facts };
            await context.DoneAsync(operation, cancellation).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
