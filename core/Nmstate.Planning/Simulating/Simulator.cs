using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;

namespace Nmstate.Planning.Simulating;

/// <summary>Carries steps out on paper.</summary>
internal static class Simulator
{
    /// <summary>The host of <paramref name="plan"/> after just these steps.</summary>
    public static HostState Run(ChangePlan plan, IEnumerable<Step> steps)
        => Run(plan.Before, plan.After, steps);

    /// <summary>The host <paramref name="before"/> after just these steps, which lead to <paramref name="after"/>.</summary>
    public static HostState Run(HostState before, HostState after, IEnumerable<Step> steps)
    {
        var network = new SimulatedNetwork(before.Running, after.Running, before.Facts.PromoteSecondaries);
        var stored = before.Stored;
        foreach (var step in steps)
        {
            if (step.Kind is StepKind.Store or StepKind.Place)
                stored = Stored(stored, after.Stored, step.Id.Object);
            else
                network.Do(step);
        }

        return before with { Running = network.Current, Stored = stored };
    }

    private static HostNetwork Stored(HostNetwork current, HostNetwork after, ObjectRef changed) => changed.Kind switch
    {
        ObjectKind.Interface => current.With(changed.Name, after.Find(changed.Name)),
        ObjectKind.Routes => current.With(changed.Name, after.RoutesOf(changed.Name)),
        _ => current.With(after.Dns).With(after.DnsHomes),
    };
}
