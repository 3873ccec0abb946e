using Nmstate.Linux.Executing;
using Nmstate.Planning.Plans;

namespace Nmstate.Linux.Lowering;

/// <summary>Links join controllers, and leave them.</summary>
internal static class MembershipSteps
{
    public static IEnumerable<KernelOperation> Attach(Step step) => [JoinController.Of(step.Name(), (string)step.Items[0].To!, step.Whole())];

    public static IEnumerable<KernelOperation> Detach(Step step) => [JoinController.Leaving(step.Name(), (string)step.Items[0].From!, step.Whole())];
}
