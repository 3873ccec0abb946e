namespace Nmstate.Engine.Transactions;

/// <summary>What went wrong.</summary>
public enum FailureKind
{
    /// <summary>The host could not be read, or the plan not be prepared; nothing was begun.</summary>
    Preparation,

    /// <summary>The provider did not carry out an operation.</summary>
    Execution,

    /// <summary>Somebody asked to stop.</summary>
    Cancelled,

    /// <summary>The host is not as planned afterwards.</summary>
    Verification,

    /// <summary>The back end's own checkpoint could not be taken, kept or gone back to.</summary>
    Checkpoint,

    /// <summary>The provider did not keep its contract.</summary>
    Contract,
}

/// <summary>Why a transaction, or the rollback of one, did not succeed.</summary>
/// <param name="Kind">What went wrong.</param>
/// <param name="Message">What the system said.</param>
/// <param name="Exception">The exception, where there was one.</param>
public sealed record Failure(FailureKind Kind, string Message, Exception? Exception = null)
{
    /// <summary>Somebody asked to stop.</summary>
    public static Failure Cancelled { get; } = new(FailureKind.Cancelled, "stopped on request");
}
