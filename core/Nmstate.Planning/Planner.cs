using Nmstate.Planning.Diffing;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Placing;
using Nmstate.Planning.Plans;
using Nmstate.Planning.Resolving;
using Nmstate.Planning.Scheduling;
using Nmstate.Planning.Validating;
using Nmstate.State;
using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;

namespace Nmstate.Planning;

/// <summary>Finds out what is to change on a host, and in which order. Pure: no I/O, no clock, no Linux.</summary>
public static class Planner
{
    /// <summary>From the document to the network that is wanted.</summary>
    private static readonly Action<Resolution>[] Resolve =
    [
        DocumentEntries.Apply,
        DownLinks.Apply,
        VethPeers.Apply,
        PortLists.Apply,
        AbsentInterfaces.Apply,
        Orphans.Apply,
        BondModes.Apply,
        MtuOfUppers.Apply,
        DownBases.Apply,
        IdleLinks.Apply,
        FamilySwitches.Apply,
        KeptLeases.Apply,
        TargetInterfaces.Apply,
        RouteEdits.Apply,
        Adoption.Find,
        AdoptedIpv6.Apply,
        ResolverSettings.Apply,
    ];

    /// <summary>What must be true of it.</summary>
    private static readonly Action<Resolution>[] Validate =
    [
        AllIsPlanned.Check,
        SectionsFitType.Check,
        InterfaceExists.Check,
        ControllerExists.Check,
        BaseExists.Check,
        NoTopologyLoop.Check,
        AddressesFit.Check,
        PortsHoldNoIp.Check,
        AttributesFit.Check,
        VlansFit.Check,
        BondsFit.Check,
        UppersStay.Check,
        RoutesFit.Check,
        LostRoutes.Check,
        NameServersFit.Check,
    ];

    /// <summary>Plans what <paramref name="desired"/> asks for.</summary>
    /// <returns>The plan, or none and the reasons; never throws for what a document says.</returns>
    public static PlanResult Plan(HostState host, Document desired, PlanTraits traits, PlanOptions options)
    {
        var running = Resolved(new Resolution(desired, host.Running, host.Facts, traits, options) { Stored = traits.Persists ? host.Stored : null });
        var stored = traits.Persists ? Resolved(new Resolution(desired, Adoption.Of(host, running.Adopted), host.Facts, traits, options) { Running = host.Running, Adopted = running.Adopted }) : null;
        if (stored is not null)
            StoredMistakes.Report(stored, running);
        var after = host with { Running = running.Target, Stored = stored is null ? host.Stored : Homes.Apply(stored, host, traits, running) };
        var changes = ChangesBetween(host, after, traits, new DocumentReasons(running, stored));
        ChangesAllowed.Check(running, changes);

        var diagnostics = desired.Diagnostics.Concat(running.Diagnostics)
            .OrderBy(d => d.At is null).ThenBy(d => d.At?.Source.Name, StringComparer.Ordinal).ThenBy(d => d.At?.Line).ThenBy(d => d.At?.Column).ToEquatableList();
        if (diagnostics.Any(d => d.Severity == Severity.Error))
            return new PlanResult(null, diagnostics);

        var plan = Scheduled(host, after, traits, options, changes, Expectation.Of(running, stored)) with { Gone = running.Gone.Distinct().ToEquatableList() };
        return new PlanResult(plan, diagnostics);
    }

    /// <summary>Plans the way from one host to another: rollback, and the repair of drift. States can say 'unset', documents cannot.</summary>
    public static ChangePlan PlanStates(HostState from, HostState to, PlanTraits traits, PlanOptions options)
    {
        var after = to with { Facts = from.Facts, Stored = traits.Persists ? to.Stored : from.Stored };
        return Scheduled(from, after, traits, options, ChangesBetween(from, after, traits, new StateReasons()), after.Running.ToState());
    }

    private static Resolution Resolved(Resolution resolution)
    {
        foreach (var stage in Resolve.Concat(Validate))
            stage(resolution);
        return resolution;
    }

    private static EquatableList<Change> ChangesBetween(HostState from, HostState to, PlanTraits traits, IReasons reasons)
    {
        var changes = Differ.Changes(from.Running, to.Running, Scope.Running, reasons);
        Recreations.OfTransitions(changes, traits);
        Recreations.Add(changes, from.Running, to.Running);
        foreach (var (about, stored) in Differ.Changes(from.Stored, to.Stored, Scope.Stored, reasons))
            changes[about] = BothScopes.Of(changes.GetValueOrDefault(about), stored, from.Running);
        return changes.Values.ToEquatableList();
    }

    private static ChangePlan Scheduled(HostState from, HostState to, PlanTraits traits, PlanOptions options, EquatableList<Change> changes, NetworkState expected)
    {
        var steps = Scheduler.Steps(from, to, traits, changes);
        return new ChangePlan
        {
            Options = options,
            Traits = traits,
            Before = from,
            After = to,
            Expected = expected,
            Changes = Impacts.Mark(changes, steps, from.Facts, traits),
            Steps = steps,
        };
    }
}
