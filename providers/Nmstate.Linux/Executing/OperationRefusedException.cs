using Nmstate.Providers;
using Nmstate.Providers.Preparing;

namespace Nmstate.Linux.Executing;

/// <summary>An operation was not carried out, or not whole; the cause has the kernel's own words.</summary>
internal sealed class OperationRefusedException(Operation operation, ProviderException cause, string? hint)
    : ProviderException($"{operation.Title}: {cause.Message}{(hint is null ? "" : $" ({hint})")}", cause)
{
    /// <summary>The operation.</summary>
    public Operation Operation { get; } = operation;

    /// <summary>What may be the matter, where the number of the error tells.</summary>
    public string? Hint { get; } = hint;
}
