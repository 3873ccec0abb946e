using Nmstate.Providers.Executing;
using Nmstate.Providers.Preparing;
using Nmstate.State;

namespace Nmstate.Engine.Transactions;

/// <summary>Keeps account of operations while a provider carries them out.</summary>
internal sealed class OperationTracker(PreparedPlan prepared, Observation observation, bool isRollback) : IExecutionContext
{
    private readonly OperationState[] _states = new OperationState[prepared.Operations.Count];
    private readonly Dictionary<Operation, int> _places = Places(prepared);

    /// <summary>The operations with what became of them.</summary>
    public EquatableList<OperationReport> Reports => prepared.Operations.Select((o, i) => new OperationReport(o, _states[i])).ToEquatableList();

    /// <summary>The first operation that is not done; null: all are.</summary>
    public Operation? FirstUndone => prepared.Operations.Where((_, i) => _states[i] != OperationState.Done).FirstOrDefault();

    public ValueTask BeginAsync(Operation operation, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Move(operation, from: OperationState.NotBegun, to: OperationState.Begun);
        return ValueTask.CompletedTask;
    }

    public ValueTask DoneAsync(Operation operation, CancellationToken cancellation)
    {
        Move(operation, from: OperationState.Begun, to: OperationState.Done);
        return ValueTask.CompletedTask;
    }

    /// <summary>What was begun will not end.</summary>
    public void Fail() => MoveAll(OperationState.Begun, OperationState.Failed);

    /// <summary>What was done is undone.</summary>
    public void RollBack() => MoveAll(OperationState.Done, OperationState.RolledBack);

    private void MoveAll(OperationState from, OperationState to)
    {
        foreach (var (operation, place) in _places.OrderBy(p => p.Value))
            if (_states[place] == from)
                Move(operation, from, to);
    }

    private void Move(Operation operation, OperationState from, OperationState to)
    {
        if (!_places.TryGetValue(operation, out var place))
            throw new ArgumentException($"'{operation.Title}' is no operation of this plan.", nameof(operation));
        if (_states[place] != from)
            throw new InvalidOperationException($"'{operation.Title}' cannot become {to}: it is {_states[place]}.");
        _states[place] = to;
        observation.Tell(new OperationChanged(operation, to, isRollback));
    }

    /// <summary>By reference: two operations of one plan may well be equal.</summary>
    private static Dictionary<Operation, int> Places(PreparedPlan prepared)
        => prepared.Operations.Select((o, i) => KeyValuePair.Create(o, i)).ToDictionary(ReferenceEqualityComparer.Instance);
}
