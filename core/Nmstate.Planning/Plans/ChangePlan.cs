using Nmstate.Planning.Fingerprints;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Simulating;
using Nmstate.State;

namespace Nmstate.Planning.Plans;

/// <summary>What is to change, and in which order: neutral towards back ends, carried out by any of them.</summary>
public sealed record ChangePlan
{
    /// <summary>What the caller allowed.</summary>
    public PlanOptions Options { get; init; } = PlanOptions.Default;

    /// <summary>How the back end it is for carries changes out.</summary>
    public required PlanTraits Traits { get; init; }

    /// <summary>The whole host before.</summary>
    public required HostState Before { get; init; }

    /// <summary>The whole host after all steps.</summary>
    public required HostState After { get; init; }

    /// <summary>What was asked for and what follows from it, in normal form: what verification looks for.</summary>
    public required NetworkState Expected { get; init; }

    /// <summary>What must not be there afterwards.</summary>
    public EquatableList<Pattern> Gone { get; init; } = [];

    /// <summary>The differences, by object.</summary>
    public required EquatableList<Change> Changes { get; init; }

    /// <summary>The steps, in an order that keeps every edge.</summary>
    public required EquatableList<Step> Steps { get; init; }

    /// <summary>What of the host it was made from; found out each time that it is asked for.</summary>
    public Fingerprint Fingerprint => ReadSet.Of(this);

    /// <summary>Whether there is nothing to do.</summary>
    public bool IsEmpty => Changes.Count == 0 && Steps.Count == 0;

    /// <summary>All steps that tear down: a cut, so that two rounds are enough for any back end.</summary>
    public IReadOnlySet<StepId> TeardownCut => Steps.Where(s => s.Kind.IsTeardown()).Select(s => s.Id).ToHashSet();

    /// <summary>The host when just these steps are done.</summary>
    /// <param name="done">Steps of this plan, with each also all that come before it by an edge of force.</param>
    public HostState StateAt(IReadOnlySet<StepId> done) => Simulator.Run(this, Steps.Where(s => done.Contains(s.Id)));
}

/// <summary>The outcome of planning.</summary>
/// <param name="Plan">The plan; null where a diagnostic is an error.</param>
/// <param name="Diagnostics">All that there is to tell the author, in the order of the text.</param>
public sealed record PlanResult(ChangePlan? Plan, EquatableList<State.Diagnostics.Diagnostic> Diagnostics);
