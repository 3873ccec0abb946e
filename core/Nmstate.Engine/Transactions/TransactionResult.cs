using Nmstate.Planning.Plans;
using Nmstate.Planning.Verifying;
using Nmstate.State;
using Nmstate.State.Diagnostics;

namespace Nmstate.Engine.Transactions;

/// <summary>How a transaction ended: what the host is now.</summary>
public abstract record TransactionResult
{
    /// <summary>The operations of the plan, each with what became of it.</summary>
    public EquatableList<OperationReport> Operations { get; init; } = [];

    /// <summary>What there is to tell about the document.</summary>
    public EquatableList<Diagnostic> Diagnostics { get; init; } = [];
}

/// <summary>The host was as desired before.</summary>
public sealed record NothingToDo : TransactionResult;

/// <summary>Nothing was begun; the reasons are among the diagnostics.</summary>
public sealed record Refused : TransactionResult;

/// <summary>The host is as desired.</summary>
/// <param name="Unplanned">What else changed meanwhile; nobody asked for it.</param>
public sealed record Applied(EquatableList<Difference> Unplanned) : TransactionResult;

/// <summary>The host is as it was before.</summary>
/// <param name="Cause">Why.</param>
/// <param name="Differences">What verification found, if it came to that.</param>
public sealed record RolledBack(Failure Cause, EquatableList<Difference> Differences) : TransactionResult;

/// <summary>The host is neither as desired nor as it was before.</summary>
/// <param name="Cause">Why it was to be rolled back.</param>
/// <param name="Differences">What verification found, if it came to that.</param>
/// <param name="Faults">What went wrong in rolling back, in order.</param>
/// <param name="Left">What is not as it was; null: not even that could be found out.</param>
public sealed record RollbackIncomplete(
    Failure Cause, EquatableList<Difference> Differences, EquatableList<Failure> Faults, EquatableList<ObjectRef>? Left) : TransactionResult;
