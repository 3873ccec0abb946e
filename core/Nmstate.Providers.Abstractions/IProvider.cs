using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Providers.Executing;
using Nmstate.Providers.Preparing;

namespace Nmstate.Providers;

/// <summary>A back end: reads a host, lowers plans to its own operations, and carries them out.</summary>
/// <remarks>
/// Faults of the system are <see cref="ProviderException"/>s. What the user wrote is never the provider's to judge: its
/// <see cref="Capabilities"/> say what it cannot do, and the engine refuses from them before anything changes.
/// </remarks>
public interface IProvider : IAsyncDisposable
{
    /// <summary>What it can realise of the schema; a table that needs no host.</summary>
    Capabilities Capabilities { get; }

    /// <summary>Whether it is usable here, and how it carries changes out here.</summary>
    ValueTask<ProbeResult> ProbeAsync(ProbeRequest request, CancellationToken cancellation);

    /// <summary>Reads the host.</summary>
    ValueTask<HostReport> QueryAsync(QueryRequest request, CancellationToken cancellation);

    /// <summary>Lowers <paramref name="plan"/> to native operations; changes nothing.</summary>
    ValueTask<PreparedPlan> PrepareAsync(ChangePlan plan, CancellationToken cancellation);

    /// <summary>Takes the back end's own checkpoint, where it has one.</summary>
    /// <returns>The checkpoint, or null: the engine rolls back by planning alone.</returns>
    ValueTask<ICheckpoint?> CheckpointAsync(PreparedPlan plan, TimeSpan timeout, CancellationToken cancellation);

    /// <summary>Carries the operations out, one after the other, telling <paramref name="context"/> of each.</summary>
    /// <exception cref="ProviderException">An operation failed; those begun and not done may have happened in part.</exception>
    ValueTask ExecuteAsync(PreparedPlan plan, IExecutionContext context, CancellationToken cancellation);
}
