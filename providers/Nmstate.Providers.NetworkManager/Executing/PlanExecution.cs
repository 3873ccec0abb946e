using Nmstate.NetworkManager.Executing;
using Nmstate.Providers.Executing;
using Nmstate.Providers.Preparing;

namespace Nmstate.Providers.NetworkManager.Executing;

/// <summary>Carries operations out, one after the other.</summary>
internal static class PlanExecution
{
    /// <exception cref="OperationFailedException">One was not carried out; those after it were not begun.</exception>
    public static async ValueTask RunAsync(
        PreparedPlan plan, IExecutionContext context, Func<CancellationToken, ValueTask<DaemonSession>> open, CancellationToken cancellation)
    {
        foreach (var operation in plan.Operations.Cast<DaemonOperation>())
        {
            await context.BeginAsync(operation, cancellation).ConfigureAwait(false);
            try
            {
                await operation.ExecuteAsync(await open(cancellation).ConfigureAwait(false), cancellation).ConfigureAwait(false);
            }
            catch (ProviderException failed)
            {
                throw new OperationFailedException(operation, failed);
            }

            await context.DoneAsync(operation, cancellation).ConfigureAwait(false);
        }
    }
}
