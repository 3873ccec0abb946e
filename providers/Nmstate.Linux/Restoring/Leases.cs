using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Linux.Restoring;

/// <summary>What the kernel had of interfaces with leases is not brought back where a daemon leases: the next lease may be another one.</summary>
internal static class Leases
{
    /// <summary>The plan without its steps about such interfaces.</summary>
    public static ChangePlan Without(ChangePlan plan) => plan with { Steps = plan.Steps.Where(s => !IsLeased(plan, s.Id.Object.Name)).ToEquatableList() };

    private static bool IsLeased(ChangePlan plan, string name)
        => !IsOfTheKernel(plan, name) && (plan.Before.Running.Find(name)?.IsGivenAddresses == true || plan.After.Running.Find(name)?.IsGivenAddresses == true);

    /// <summary>Whether no daemon leased before: the kernel alone made addresses from advertisements.</summary>
    private static bool IsOfTheKernel(ChangePlan plan, string name)
        => plan.Before.Stored.Find(name) is null && plan.Before.Running.Find(name) is { Ipv4.Dhcp: not true, Ipv6: { Autoconf: true, Dhcp: not true } };
}
