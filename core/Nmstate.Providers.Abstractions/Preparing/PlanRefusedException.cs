using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Providers.Preparing;

/// <summary>
/// A plan asks for what this back end cannot do, although no single property of it is to blame: found while preparing, before anything
/// has changed. The engine tells the author of the document, with the line that asked.
/// </summary>
public sealed class PlanRefusedException : ProviderException
{
    /// <summary>A plan that is refused for these reasons.</summary>
    /// <param name="refusals">All that can be said at once; at least one.</param>
    public PlanRefusedException(params IEnumerable<Refusal> refusals)
        : this(refusals.ToEquatableList())
    {
    }

    private PlanRefusedException(EquatableList<Refusal> refusals)
        : base(string.Join('\n', refusals.Select(r => r.Reason))) => Refusals = refusals;

    /// <summary>Why.</summary>
    public EquatableList<Refusal> Refusals { get; }
}

/// <summary>Something that a plan asks for and that a back end cannot do.</summary>
/// <param name="Object">What it is about.</param>
/// <param name="Path">The property or collection of it, as in the plan's changes: <c>ipv4.address</c>.</param>
/// <param name="Reason">Why not, in words that follow "cannot carry this out:", without a full stop.</param>
/// <param name="Hint">What the author could do instead; null: nothing.</param>
public sealed record Refusal(ObjectRef Object, string Path, string Reason, string? Hint = null);
