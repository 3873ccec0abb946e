using Nmstate.Providers.Preparing;

namespace Nmstate.Linux.Executing;

/// <summary>
/// One message to the kernel, or a batch of like ones, or one setting under /proc/sys. It knows links by their names: their numbers
/// are looked up when it is carried out, since a link that was made anew has another one.
/// </summary>
internal abstract record KernelOperation : Operation
{
    /// <summary>Carries it out.</summary>
    /// <exception cref="Providers.ProviderException">The kernel refused, or its answer is lost.</exception>
    internal abstract ValueTask ExecuteAsync(KernelSession kernel, CancellationToken cancellation);
}
