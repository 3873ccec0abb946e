namespace Nmstate.Providers;

/// <summary>A state of the back end that it can go back to by itself.</summary>
public interface ICheckpoint : IAsyncDisposable
{
    /// <summary>Keeps what has changed since.</summary>
    ValueTask CommitAsync(CancellationToken cancellation);

    /// <summary>Goes back, as far as the back end can: the engine plans what is left.</summary>
    ValueTask RollBackAsync(CancellationToken cancellation);
}
