namespace Nmstate.Engine.Transactions;

/// <summary>How patient a transaction is.</summary>
public sealed record TransactionOptions
{
    /// <summary>The usual.</summary>
    public static TransactionOptions Default { get; } = new();

    /// <summary>How long the host may take, after the last operation, to become what was planned.</summary>
    public TimeSpan VerifyTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// How long, once that is so, what nobody asked to change may take to be again as it was: a daemon that takes a link on anew looks for
    /// twins of its addresses first (RFC 5227). What is not is no failure, but told.
    /// </summary>
    public TimeSpan SettlingTime { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How long a back end's own checkpoint waits before it goes back by itself.</summary>
    public TimeSpan CheckpointTimeout { get; init; } = TimeSpan.FromMinutes(10);
}
