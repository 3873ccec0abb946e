using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;

namespace Nmstate.Planning.Simulating;

/// <summary>Carries steps out on paper.</summary>
internal static class Simulator
{
    public static HostState Run(ChangePlan plan, IEnumerable<Step> steps) => steps.Any() ? plan.After : plan.Before;
}
