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

        static bool IsLeased(HostNetwork network, Step step) => AreOn(network.Find(step.Id.Object.Name));
    }

    /// <summary>Whether an interface has addresses that somebody else hands out.</summary>
    public static bool AreOn(Interface? link) => link is { Ipv4.Dhcp: true } or { Ipv6.Dhcp: true } or { Ipv6.Autoconf: true };
}
