using Nmstate.Linux.Files;
using Nmstate.Linux.Restoring;

namespace Nmstate.Providers.Netlink.Resolver;

/// <summary>The kernel's checkpoint, and the bytes of the resolver's file.</summary>
/// <param name="file">The file, as it was.</param>
/// <param name="kernel">The kernel, as it was.</param>
internal sealed class ResolverCheckpoint(FileCheckpoint file, KernelCheckpoint kernel) : ICheckpoint
{
    /// <inheritdoc/>
    public ValueTask CommitAsync(CancellationToken cancellation) => kernel.CommitAsync(cancellation);

    /// <inheritdoc/>
    public async ValueTask RollBackAsync(CancellationToken cancellation)
    {
        await kernel.RollBackAsync(cancellation).ConfigureAwait(false);
        await file.RollBackAsync(cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => kernel.DisposeAsync();
}
