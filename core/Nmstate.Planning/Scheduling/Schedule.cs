using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Planning.Scheduling;

/// <summary>The steps of a plan while their order is found, by id and by what they touch.</summary>
internal sealed class Schedule(HostState before, HostState after, PlanTraits traits)
{
    private readonly SortedDictionary<StepId, StepDraft> _drafts = [];
    private ILookup<string, StepDraft>? _byName;

    public HostState Before { get; } = before;

    public HostState After { get; } = after;

    public PlanTraits Traits { get; } = traits;

    public IEnumerable<StepDraft> Drafts => _drafts.Values;

    /// <summary>Adds an item to the step of this kind, which is made if there is none.</summary>
    public StepDraft Add(ObjectRef about, StepKind kind, StepItem item)
    {
        var draft = DraftOf(about, kind);
        if (!draft.Items.Contains(item))
            draft.Items.Add(item);
        return draft;
    }

    /// <summary>Takes an item out of a step, and the step out of the schedule when it was the last one.</summary>
    public void Remove(ObjectRef about, StepKind kind, StepItem item)
    {
        if (Find(about, kind) is not { } draft || !draft.Items.Remove(item) || draft.Items.Count > 0)
            return;
        _drafts.Remove(draft.Id);
        _byName = null;
    }

    public StepDraft DraftOf(ObjectRef about, StepKind kind)
    {
        var id = new StepId(about, kind);
        _byName = null;
        return _drafts.TryGetValue(id, out var draft) ? draft : _drafts[id] = new StepDraft(id);
    }

    public StepDraft? Find(ObjectRef about, StepKind kind) => _drafts.GetValueOrDefault(new StepId(about, kind));

    /// <summary>The steps that touch the interface of this name, or the routes over it; both ends have the steps of a pair.</summary>
    public IEnumerable<StepDraft> Touching(string name)
        => (_byName ??= _drafts.Values.SelectMany(d => d.Changes.Select(c => (c.Name, d))).Distinct().ToLookup(p => p.Name, p => p.d))[name];

    public IEnumerable<string> Names => _drafts.Values.SelectMany(d => d.Changes).Select(c => c.Name).Distinct();
}
