using Nmstate.Linux.Netlink;
using Nmstate.Linux.Sysctl;
using Nmstate.Providers;
using Nmstate.Providers.Executing;
using Nmstate.Providers.Preparing;

namespace Nmstate.Linux.Executing;

/// <summary>Carries operations out, one after the other.</summary>
internal static class PlanExecutor
{
    /// <summary>Carries all operations of <paramref name="plan"/> out that are the kernel's, which are all of those of the lowering.</summary>
    /// <exception cref="OperationRefusedException">One was refused; those after it were not begun.</exception>
    public static async ValueTask ExecuteAsync(PreparedPlan plan, IExecutionContext context, KernelSession kernel, CancellationToken cancellation)
    {
        foreach (var operation in plan.Operations.Cast<KernelOperation>())
        {
            await context.BeginAsync(operation, cancellation).ConfigureAwait(false);
            await ExecuteAsync(operation, kernel, cancellation).ConfigureAwait(false);
            await context.DoneAsync(operation, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Carries one operation out.</summary>
    /// <exception cref="OperationRefusedException">It was refused.</exception>
    public static async ValueTask ExecuteAsync(KernelOperation operation, KernelSession kernel, CancellationToken cancellation)
    {
        try
        {
            await operation.ExecuteAsync(kernel, cancellation).ConfigureAwait(false);
        }
        catch (NetlinkException refused)
        {
            throw new OperationRefusedException(operation, refused, Hints.For(refused.Request, refused.Errno));
        }
        catch (SysctlException refused)
        {
            throw new OperationRefusedException(operation, refused, Hints.For(refused.Operation, refused.Errno));
        }
        catch (ProviderException failed) when (failed is not OperationRefusedException)
        {
            throw new OperationRefusedException(operation, failed, hint: null);
        }
    }
}
