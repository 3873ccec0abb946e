using Microsoft.Extensions.Logging;
using Nmstate.Engine.Checking;
using Nmstate.Planning;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Providers;
using Nmstate.State;
using Nmstate.State.Diagnostics;

namespace Nmstate.Engine.Transactions;

/// <summary>
/// Brings a host back to what it was before a plan: the back end's own checkpoint first, then by planning the way from what is there
/// now, which is read anew each time since the failed operation may have happened in part.
/// </summary>
internal sealed class Rollback(
    IProvider provider, string name, Func<CancellationToken, ValueTask<HostState>> query, TimeProvider time, Observation observation, ILogger logger)
{
    private const int Rounds = 3;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    // Whoever cancelled the transaction did not mean its rollback.
    private static readonly CancellationToken Never = CancellationToken.None;

    private readonly List<Failure> _faults = [];

    /// <summary>Undoes what has happened of <paramref name="plan"/>.</summary>
    /// <returns>What went wrong on the way, and what is not as it was: nothing when all is well, null when that is unknown.</returns>
    public async ValueTask<(EquatableList<Failure> Faults, EquatableList<ObjectRef>? Left)> RunAsync(ChangePlan plan, ICheckpoint? checkpoint)
    {
        if (checkpoint is not null)
            await AttemptAsync(FailureKind.Checkpoint, async () => await checkpoint.RollBackAsync(Never).ConfigureAwait(false)).ConfigureAwait(false);
        for (var round = 0; ; round++)
        {
            ChangePlan? way = null;
            await AttemptAsync(FailureKind.Execution, async () => way = await PlanWayBackAsync(plan).ConfigureAwait(false)).ConfigureAwait(false);
            if (way is { IsEmpty: true })
                return (_faults.ToEquatableList(), []);
            if (round == Rounds)
                return (_faults.ToEquatableList(), way is null ? null : ObjectsOf(way));
            if (way is not null)
                await AttemptAsync(FailureKind.Execution, () => ExecuteAsync(way)).ConfigureAwait(false);
            // The kernel finishes some things after it has answered; what is busy now is free a moment later.
            if (_faults.Count > 0 || round > 0)
                await Task.Delay(Pause * (round + 1), time, Never).ConfigureAwait(false);
        }
    }

    private async ValueTask<ChangePlan> PlanWayBackAsync(ChangePlan plan)
    {
        var now = await query(Never).ConfigureAwait(false);
        return Planner.PlanStates(now, RollbackTarget.Of(plan, now), plan.Traits, plan.Options with { Force = true });
    }

    private async Task ExecuteAsync(ChangePlan way)
    {
        var prepared = await provider.PrepareAsync(way, Never).ConfigureAwait(false);
        if (PreparedPlanCheck.Of(way, prepared, name) is { Count: > 0 } findings)
            throw new ProviderException(string.Concat(findings.Select(DiagnosticText.Render)));
        var tracker = new OperationTracker(prepared, observation, isRollback: true);
        try
        {
            await provider.ExecuteAsync(prepared, tracker, Never).ConfigureAwait(false);
        }
        finally
        {
            tracker.Fail();
        }
    }

    /// <summary>A fault in one attempt is kept for the report; the next attempt starts from what is there then.</summary>
    private async ValueTask AttemptAsync(FailureKind kind, Func<Task> attempt)
    {
        try
        {
            await attempt().ConfigureAwait(false);
        }
        catch (Exception e)
        {
            logger.LogError(e, "Rolling back: {Fault}", e.Message);
            _faults.Add(new Failure(kind, e.Message, e));
        }
    }

    private static EquatableList<ObjectRef> ObjectsOf(ChangePlan way)
        => way.Changes.Select(c => c.Object).Concat(way.Steps.Select(s => s.Id.Object)).Distinct().Order().ToEquatableList();
}
