using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Planning.Scheduling;

/// <summary>A step while the schedule is made.</summary>
internal sealed class StepDraft(StepId id)
{
    private readonly Dictionary<StepId, Edge> _after = [];

    public StepId Id { get; } = id;

    public SortedSet<ObjectRef> Changes { get; } = [id.Object];

    public List<StepItem> Items { get; } = [];

    public IReadOnlyCollection<Edge> After => _after.Values;

    /// <summary>Puts this after <paramref name="edge"/>'s step; of two edges to one step the stronger counts.</summary>
    public void Add(Edge edge)
    {
        if (!_after.TryGetValue(edge.On, out var present) || edge.Strength < present.Strength)
            _after[edge.On] = edge;
    }

    public void Drop(Edge edge) => _after.Remove(edge.On);

    public Step ToStep() => new()
    {
        Id = Id,
        Changes = Changes.ToEquatableList(),
        Items = Items.ToEquatableList(),
        After = _after.Values.OrderBy(e => e.On).ToEquatableList(),
    };
}
