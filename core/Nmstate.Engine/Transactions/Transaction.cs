using Microsoft.Extensions.Logging;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Verifying;
using Nmstate.Providers;
using Nmstate.Providers.Preparing;
using Nmstate.State;

namespace Nmstate.Engine.Transactions;

/// <summary>
/// Carries a prepared and checked plan out: checkpoint, execute, verify, commit; on any failure the host becomes what it was.
/// The same for every provider.
/// </summary>
internal sealed class Transaction(
    IProvider provider, string name, QueryRequest query, TransactionOptions options, TimeProvider time, Observation observation, ILogger logger)
{
    /// <summary>Runs <paramref name="prepared"/>. Cancelling rolls back; nothing cancels the rollback.</summary>
    public async ValueTask<TransactionResult> RunAsync(PreparedPlan prepared, CancellationToken cancellation)
    {
        var tracker = new OperationTracker(prepared, observation, isRollback: false);
        EquatableList<Difference> differences = [];
        ICheckpoint? checkpoint = null;
        try
        {
            cancellation.ThrowIfCancellationRequested();
            checkpoint = await StageAsync(FailureKind.Checkpoint, () => CheckpointAsync(prepared, cancellation), cancellation).ConfigureAwait(false);
            await StageAsync(FailureKind.Execution, () => ExecuteAsync(prepared, tracker, cancellation), cancellation).ConfigureAwait(false);
            differences = await StageAsync(FailureKind.Verification, () => VerifyAsync(prepared, cancellation), cancellation).ConfigureAwait(false);
            if (differences.Count(d => d.WasAskedFor) is > 0 and var count)
                throw new StageException(new Failure(FailureKind.Verification, $"{count} {(count == 1 ? "property is" : "properties are")} not as planned"));
            // From here on there is no way back, and so no cancelling.
            if (checkpoint is not null)
                await StageAsync(FailureKind.Checkpoint, () => checkpoint.CommitAsync(CancellationToken.None), CancellationToken.None).ConfigureAwait(false);
            return new Applied(differences) { Operations = tracker.Reports };
        }
        catch (Exception e) when (e is StageException or OperationCanceledException)
        {
            tracker.Fail();
            var cause = (e as StageException)?.Failure ?? Failure.Cancelled;
            logger.LogInformation(cause.Exception, "Rolling back: {Cause}", cause.Message);
            observation.Tell(new RollingBack(cause));
            var rollback = new Rollback(provider, name, QueryAsync, time, observation, logger);
            var (faults, left) = await rollback.RunAsync(prepared.Plan, checkpoint).ConfigureAwait(false);
            if (left is not { Count: 0 })
                return new RollbackIncomplete(cause, differences, faults, left) { Operations = tracker.Reports };
            tracker.RollBack();
            return new RolledBack(cause, differences) { Operations = tracker.Reports };
        }
        finally
        {
            if (checkpoint is not null)
                await checkpoint.DisposeAsync().ConfigureAwait(false);
        }
    }

    private ValueTask<ICheckpoint?> CheckpointAsync(PreparedPlan prepared, CancellationToken cancellation)
        => provider.CheckpointAsync(prepared, options.CheckpointTimeout, cancellation);

    private async ValueTask ExecuteAsync(PreparedPlan prepared, OperationTracker tracker, CancellationToken cancellation)
    {
        await provider.ExecuteAsync(prepared, tracker, cancellation).ConfigureAwait(false);
        if (tracker.FirstUndone is { } undone)
            throw new StageException(new Failure(FailureKind.Contract, $"the provider '{name}' ended without carrying out '{undone.Title}'"));
    }

    private async ValueTask<EquatableList<Difference>> VerifyAsync(PreparedPlan prepared, CancellationToken cancellation)
    {
        observation.Tell(new Verifying(options.VerifyTimeout));
        var differences = await UntilAsync(d => !d.Any(one => one.WasAskedFor), options.VerifyTimeout).ConfigureAwait(false);
        return differences.Count == 0 || differences.Any(d => d.WasAskedFor)
            ? differences
            : await UntilAsync(d => d.Count == 0, options.SettlingTime).ConfigureAwait(false);

        ValueTask<EquatableList<Difference>> UntilAsync(Func<EquatableList<Difference>, bool> isGood, TimeSpan timeout) => Convergence.WaitAsync(
            async () => Verification.Of(prepared.Plan, await QueryAsync(cancellation).ConfigureAwait(false)), isGood, timeout, time, cancellation);
    }

    private async ValueTask<HostState> QueryAsync(CancellationToken cancellation)
        => HostState.Of(await provider.QueryAsync(query, cancellation).ConfigureAwait(false));

    /// <summary>Runs a stage; whatever its plugin throws becomes a failure of this stage, and so a rollback.</summary>
    private static async ValueTask<T> StageAsync<T>(FailureKind kind, Func<ValueTask<T>> stage, CancellationToken cancellation)
    {
        try
        {
            return await stage().ConfigureAwait(false);
        }
        catch (Exception e) when (e is not StageException && !(e is OperationCanceledException && cancellation.IsCancellationRequested))
        {
            throw new StageException(new Failure(kind, e.Message, e));
        }
    }

    private static async ValueTask StageAsync(FailureKind kind, Func<ValueTask> stage, CancellationToken cancellation)
        => await StageAsync(kind, async () =>
        {
            await stage().ConfigureAwait(false);
            return true;
        }, cancellation).ConfigureAwait(false);

    /// <summary>Ends the forward half of a transaction.</summary>
    private sealed class StageException(Failure failure) : Exception(failure.Message, failure.Exception)
    {
        public Failure Failure { get; } = failure;
    }
}
