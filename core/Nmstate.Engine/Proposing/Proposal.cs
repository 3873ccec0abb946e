using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Providers.Preparing;
using Nmstate.State;
using Nmstate.State.Diagnostics;

namespace Nmstate.Engine.Proposing;

/// <summary>What would be done about a document: nothing has changed yet.</summary>
/// <param name="Host">The host that it was planned for.</param>
/// <param name="Plan">The plan; null where planning refused.</param>
/// <param name="Prepared">The plan as operations; null where something refused, or where there is nothing to do.</param>
/// <param name="Diagnostics">All that there is to tell, of all stages.</param>
public sealed record Proposal(HostState Host, ChangePlan? Plan, PreparedPlan? Prepared, EquatableList<Diagnostic> Diagnostics)
{
    /// <summary>Whether it is not to be carried out.</summary>
    public bool IsRefused => Diagnostics.Any(d => d.Severity == Severity.Error);

    /// <summary>Whether the host is as desired.</summary>
    public bool IsEmpty => !IsRefused && Plan is { IsEmpty: true };
}
