using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Planning.Scheduling;

/// <summary>From what is to change to the order in which it does.</summary>
internal static class Scheduler
{
    public static EquatableList<Step> Steps(HostState before, HostState after, PlanTraits traits, IReadOnlyCollection<Change> changes)
    {
        var schedule = new Schedule(before, after, traits);
        EffectSteps.Add(schedule, changes);
        PlaceSteps.Add(schedule, changes);
        BondSteps.Add(schedule);
        AddressOrder.Add(schedule);
        AddressOrder.Sort(schedule);
        RestoreSteps.Add(schedule);
        AddressOrder.Sort(schedule);
        return Order.Of(schedule).Select(d => d.ToStep()).ToEquatableList();
    }
}
