using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Linux.Restoring;

/// <summary>What the kernel had of interfaces with leases is not brought back where a daemon leases: the next lease may be another one.</summary>
internal static class Leases
{
    /// <summary>The plan without its steps about such interfaces.</summary>
    public static ChangePlan Without(ChangePlan plan)
    {
        return plan with { Steps = plan.Steps.Where(s => !IsLeased(plan.Before.Running, s) && !IsLeased(plan.After.Running, s)).ToEquatableList() };

        static bool IsLeased(HostNetwork network, Step step) => network.Find(step.Id.Object.Name)?.IsGivenAddresses == true;
    }
}
