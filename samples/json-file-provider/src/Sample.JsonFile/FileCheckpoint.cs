using Nmstate.Providers;

namespace Sample.JsonFile;

/// <summary>The file as it was, byte by byte. It goes back only when it is told to.</summary>
internal sealed class FileCheckpoint(HostFile file, string? before) : ICheckpoint
{
    public ValueTask CommitAsync(CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask RollBackAsync(CancellationToken cancellation) => file.WriteAsync(before, cancellation);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
