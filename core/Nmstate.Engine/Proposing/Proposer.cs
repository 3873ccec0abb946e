using Nmstate.Engine.Checking;
using Nmstate.Planning;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Providers;
using Nmstate.Providers.Preparing;
using Nmstate.State;
using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;

namespace Nmstate.Engine.Proposing;

/// <summary>Plans, lets the provider prepare, and checks what it made of the plan. Changes nothing.</summary>
internal sealed class Proposer(IProvider provider, string name)
{
    /// <summary>What would be done on <paramref name="host"/> about <paramref name="desired"/>.</summary>
    public async ValueTask<Proposal> ProposeAsync(
        HostState host, Document desired, ProbeResult probe, PlanOptions options, CancellationToken cancellation)
    {
        var (plan, findings) = Planner.Plan(host, desired, probe.Traits, options);
        var refusals = CapabilityCheck.Of(desired, host, plan, probe.Capabilities ?? provider.Capabilities, name);
        // What the provider refuses anyway, with its reason, need not be said twice.
        var unsaid = findings.Where(f => f.Code != PlanningDiagnostics.NotPlanned.Code || !refusals.Any(r => r.Path?.StartsWith(f.Path!, StringComparison.Ordinal) == true));
        var diagnostics = unsaid.Concat(refusals).ToEquatableList();
        if (plan is not { IsEmpty: false } || diagnostics.Any(d => d.Severity == Severity.Error))
            return new Proposal(host, plan, Prepared: null, diagnostics);
        try
        {
            var prepared = await provider.PrepareAsync(plan, cancellation).ConfigureAwait(false);
            return new Proposal(host, plan, prepared, [.. diagnostics, .. PreparedPlanCheck.Of(plan, prepared, name)]);
        }
        catch (PlanRefusedException refused)
        {
            return new Proposal(host, plan, Prepared: null, [.. diagnostics, .. PreparedPlanCheck.Of(plan, refused, name)]);
        }
    }
}
