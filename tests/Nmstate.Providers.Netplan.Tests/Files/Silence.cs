using Nmstate.Providers.Executing;
using Nmstate.Providers.Preparing;

namespace Nmstate.Providers.Netplan.Tests.Files;

/// <summary>Nobody watches.</summary>
internal sealed class Silence : IExecutionContext
{
    public ValueTask BeginAsync(Operation operation, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask DoneAsync(Operation operation, CancellationToken cancellation) => ValueTask.CompletedTask;
}
