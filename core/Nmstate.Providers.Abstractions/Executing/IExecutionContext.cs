using Nmstate.Providers.Preparing;

namespace Nmstate.Providers.Executing;

/// <summary>What a provider tells the engine while it carries operations out.</summary>
public interface IExecutionContext
{
    /// <summary>An operation is about to begin; from here on it may have happened in part.</summary>
    /// <exception cref="OperationCanceledException">It must not begin.</exception>
    ValueTask BeginAsync(Operation operation, CancellationToken cancellation);

    /// <summary>The operation has been carried out whole.</summary>
    ValueTask DoneAsync(Operation operation, CancellationToken cancellation);
}
