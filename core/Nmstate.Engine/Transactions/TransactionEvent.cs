using Nmstate.Engine.Proposing;
using Nmstate.Providers.Preparing;

namespace Nmstate.Engine.Transactions;

/// <summary>Something that happens in a transaction, for whoever watches.</summary>
public abstract record TransactionEvent
{
    /// <summary>The event in one line, without secrets.</summary>
    public abstract string Text { get; }
}

/// <summary>It is known what will be done.</summary>
/// <param name="Proposal">What.</param>
public sealed record Planned(Proposal Proposal) : TransactionEvent
{
    /// <inheritdoc/>
    public override string Text => $"planned: {Proposal.Prepared?.Operations.Count ?? 0} operations";
}

/// <summary>An operation enters another state.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="State">The state.</param>
/// <param name="IsRollback">Whether it undoes others.</param>
public sealed record OperationChanged(Operation Operation, OperationState State, bool IsRollback) : TransactionEvent
{
    /// <inheritdoc/>
    public override string Text => $"{(IsRollback ? "rollback: " : "")}{Operation.Title}: {State}";
}

/// <summary>The host is compared with the plan, until it is as planned or the time is up.</summary>
/// <param name="Timeout">How long.</param>
public sealed record Verifying(TimeSpan Timeout) : TransactionEvent
{
    /// <inheritdoc/>
    public override string Text => $"verifying, for {Timeout.TotalSeconds} s at most";
}

/// <summary>The host is being brought back to what it was.</summary>
/// <param name="Cause">Why.</param>
public sealed record RollingBack(Failure Cause) : TransactionEvent
{
    /// <inheritdoc/>
    public override string Text => $"rolling back: {Cause.Message}";
}
