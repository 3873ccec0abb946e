using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.State.Reading;

namespace Nmstate.Planning;

/// <summary>Finds out what is to change on a host, and in which order. Pure: no I/O, no clock, no Linux.</summary>
public static class Planner
{
    /// <summary>Plans what <paramref name="desired"/> asks for.</summary>
    /// <returns>The plan, or none and the reasons; never throws for what a document says.</returns>
    public static PlanResult Plan(HostState host, Document desired, PlanTraits traits, PlanOptions options)
        => throw new NotImplementedException();

    /// <summary>Plans the way from one host to another: rollback, and the repair of drift. States can say 'unset', documents cannot.</summary>
    public static ChangePlan PlanStates(HostState from, HostState to, PlanTraits traits, PlanOptions options)
        => throw new NotImplementedException();
}
