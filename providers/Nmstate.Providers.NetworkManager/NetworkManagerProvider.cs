using Microsoft.Extensions.Logging;
using Nmstate.Linux.Querying;
using Nmstate.NetworkManager;
using Nmstate.NetworkManager.Querying;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Providers;
using Nmstate.Providers.Executing;
using Nmstate.Providers.NetworkManager;
using Nmstate.Providers.NetworkManager.Executing;
using Nmstate.Providers.NetworkManager.Lowering;
using Nmstate.Providers.NetworkManager.Restoring;
using Nmstate.Providers.Preparing;

[assembly: Provider("networkmanager", typeof(NetworkManagerProvider), Contract = "0.1")]

namespace Nmstate.Providers.NetworkManager;

/// <summary>NetworkManager, over D-Bus: profiles are written whole, and the daemon puts what they say in order by itself.</summary>
/// <param name="logger">Where it logs to.</param>
/// <param name="time">Measures how long it waits.</param>
public sealed class NetworkManagerProvider(ILogger logger, TimeProvider time) : IProvider
{
    private readonly KernelReport _kernel = new(new LinkOwners(), isWeighted: true);
    private readonly DaemonAccess _daemon = new(logger, time);
    private DaemonCheckpoint? _checkpoint;

    /// <summary>One that is told of the daemons' links by <paramref name="owners"/>.</summary>
    internal NetworkManagerProvider(ILogger logger, TimeProvider time, LinkOwners owners)
        : this(logger, time)
        => _kernel = new(owners, isWeighted: true);

    /// <inheritdoc/>
    public Capabilities Capabilities => NetworkManagerCapabilities.Table;

    /// <inheritdoc/>
    public ValueTask<ProbeResult> ProbeAsync(ProbeRequest request, CancellationToken cancellation) => DaemonProbe.RunAsync(_daemon.OpenAsync, cancellation);

    /// <inheritdoc/>
    public async ValueTask<HostReport> QueryAsync(QueryRequest request, CancellationToken cancellation)
    {
        var session = await _daemon.OpenAsync(cancellation).ConfigureAwait(false);
        var snapshot = await DaemonReader.ReadAsync(session.Bus, cancellation).ConfigureAwait(false);
        var kernel = await _kernel.ReadAsync(session.Kernel.Connection, request.Caller, cancellation).ConfigureAwait(false);
        return RunningReport.Of(kernel, snapshot);
    }

    /// <inheritdoc/>
    public async ValueTask<PreparedPlan> PrepareAsync(ChangePlan plan, CancellationToken cancellation)
    {
        var session = await _daemon.OpenAsync(cancellation).ConfigureAwait(false);
        return Lowerer.Lower(plan, HostInventory.Of(await DaemonReader.ReadAsync(session.Bus, cancellation).ConfigureAwait(false)));
    }

    /// <inheritdoc/>
    public async ValueTask<ICheckpoint?> CheckpointAsync(PreparedPlan plan, TimeSpan timeout, CancellationToken cancellation)
        => _checkpoint = await DaemonCheckpoint.TakeAsync(plan, timeout, _daemon.OpenAsync, cancellation).ConfigureAwait(false);

    /// <inheritdoc/>
    public async ValueTask ExecuteAsync(PreparedPlan plan, IExecutionContext context, CancellationToken cancellation)
    {
        await PlanExecution.RunAsync(plan, context, _daemon.OpenAsync, cancellation).ConfigureAwait(false);
        if (_checkpoint is not null)
            await _checkpoint.ContinueAsync(cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _daemon.DisposeAsync();
}
