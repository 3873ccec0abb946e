using Nmstate.NetworkManager.DBus;
using Nmstate.Providers.Preparing;

namespace Nmstate.Providers.NetworkManager.Executing;

/// <summary>An operation was not carried out, or not whole; the cause has the daemon's own words.</summary>
internal sealed class OperationFailedException(Operation operation, ProviderException cause)
    : ProviderException($"{operation.Title}: {cause.Message}{(DaemonHints.For(cause) is { } hint ? $" ({hint})" : "")}", cause)
{
    /// <summary>The operation.</summary>
    public Operation Operation { get; } = operation;

    /// <summary>The name of the error on the bus; null: it was none of the bus.</summary>
    public string? ErrorName { get; } = (cause as CallRefusedException)?.ErrorName;
}
