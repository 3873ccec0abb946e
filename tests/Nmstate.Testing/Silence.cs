using Nmstate.Providers.Executing;
using Nmstate.Providers.Preparing;

namespace Nmstate.Testing;

/// <summary>Nobody listens.</summary>
public sealed class Silence : IExecutionContext
{
    public ValueTask BeginAsync(Operation operation, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask DoneAsync(Operation operation, CancellationToken cancellation) => ValueTask.CompletedTask;
}
