using Nmstate.Providers.Preparing;

namespace Nmstate.Engine.Transactions;

/// <summary>What became of an operation.</summary>
public enum OperationState
{
    /// <summary>It was not reached.</summary>
    NotBegun,

    /// <summary>It is under way.</summary>
    Begun,

    /// <summary>It has been carried out.</summary>
    Done,

    /// <summary>It was begun and did not end; a part of it may have happened.</summary>
    Failed,

    /// <summary>It was carried out, and the host brought back to what it was.</summary>
    RolledBack,
}

/// <summary>An operation with what became of it.</summary>
/// <param name="Operation">The operation.</param>
/// <param name="State">What became of it.</param>
public sealed record OperationReport(Operation Operation, OperationState State);
