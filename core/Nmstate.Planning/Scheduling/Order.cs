using Nmstate.Planning.Plans;

namespace Nmstate.Planning.Scheduling;

/// <summary>Puts the steps into an order that keeps every edge: the one that is easiest on the connection of whoever asks.</summary>
/// <remarks>Kahn's algorithm; among the steps that may come next the lowest rank does, then the lowest id.</remarks>
internal static class Order
{
    public static IReadOnlyList<StepDraft> Of(Schedule schedule)
    {
        Edges.Add(schedule);
        var drafts = schedule.Drafts.ToDictionary(d => d.Id);
        var followers = drafts.Values.SelectMany(d => d.After.Select(e => (e.On, d))).ToLookup(p => p.On, p => p.d);
        var waiting = drafts.Values.ToDictionary(d => d.Id, d => d.After.Count);
        var ready = new SortedSet<Ready>(waiting.Where(w => w.Value == 0).Select(w => new Ready(RankOf(schedule, drafts[w.Key]), w.Key)));
        var order = new List<StepDraft>(drafts.Count);

        while (order.Count < drafts.Count)
        {
            if (ready.Count == 0)
            {
                var (draft, edge) = WeakestWish(drafts, waiting);
                draft.Drop(edge);
                if (--waiting[draft.Id] == 0)
                    ready.Add(new Ready(RankOf(schedule, draft), draft.Id));
                continue;
            }

            var next = ready.Min!;
            ready.Remove(next);
            waiting.Remove(next.Id);
            order.Add(drafts[next.Id]);
            foreach (var follower in followers[next.Id].Where(f => f.After.Any(e => e.On == next.Id)))
                if (--waiting[follower.Id] == 0)
                    ready.Add(new Ready(RankOf(schedule, follower), follower.Id));
        }

        return order;
    }

    /// <summary>A step that may come next.</summary>
    private sealed record Ready(int Rank, StepId Id) : IComparable<Ready>
    {
        public int CompareTo(Ready? other)
            => other is null ? 1 : Rank != other.Rank ? Rank.CompareTo(other.Rank) : Id.CompareTo(other.Id);
    }

    /// <summary>The prefer edge to give up in a circle: that of the highest step, so that the choice depends on nothing else.</summary>
    private static (StepDraft Draft, Edge Edge) WeakestWish(Dictionary<StepId, StepDraft> drafts, Dictionary<StepId, int> waiting)
    {
        var wishes = waiting.Keys.SelectMany(id => drafts[id].After.Where(e => e.Strength == EdgeStrength.Prefer && waiting.ContainsKey(e.On)).Select(e => (drafts[id], e)));
        return wishes.OrderByDescending(w => w.Item1.Id).ThenByDescending(w => w.e.On).Cast<(StepDraft, Edge)?>().FirstOrDefault()
            ?? throw new InvalidOperationException($"The steps {string.Join(", ", waiting.Keys.Order())} wait for one another: validation let a loop through.");
    }

    /// <summary>New things first, since nobody uses them yet; what cuts the caller off as late as possible.</summary>
    private static int RankOf(Schedule schedule, StepDraft draft)
    {
        var name = draft.Id.Object.Name;
        if (draft.Id.Kind.IsTeardown())
            return schedule.Before.Facts.ManagementPath.Contains(name) ? 4 : 1;
        return draft.Id.Kind switch
        {
            StepKind.Create => 0,
            StepKind.Set when schedule.Before.Running.Find(name) is null => 0,
            StepKind.Set or StepKind.Port or StepKind.Attach or StepKind.Up => 2,
            StepKind.Assign or StepKind.Route or StepKind.Reroute => 3,
            _ => 5,
        };
    }
}
