using System.Collections;

namespace Nmstate.State.Schema;

/// <summary>A list of values of one shape.</summary>
public abstract class ListSchema(ValueSchema item) : ValueSchema
{
    /// <summary>The shape of an item.</summary>
    public ValueSchema Item { get; } = item;

    /// <inheritdoc/>
    public override string Expected => "a list";

    /// <summary>An <see cref="EquatableList{T}"/> of these items.</summary>
    public abstract object Create(IReadOnlyList<object> items);

    /// <summary>Whether two lists hold the same items, as <paramref name="comparison"/> says.</summary>
    public bool Equals(object? left, object? right, Comparison comparison)
    {
        if (ReferenceEquals(left, right))
            return true;
        if (left is null || right is null)
            return false;
        var (lefts, rights) = (((IEnumerable)left).Cast<object>(), ((IEnumerable)right).Cast<object>());
        return comparison switch
        {
            Comparison.Exact or Comparison.Ordered => lefts.SequenceEqual(rights, Item),
            Comparison.IntervalSet => Joined(lefts).SequenceEqual(Joined(rights)),
            _ => lefts.ToHashSet(Item).SetEquals(rights),
        };
    }

    /// <summary>The ranges of a list, those that touch made one.</summary>
    private static List<(long First, long Last)> Joined(IEnumerable<object> items)
    {
        List<(long First, long Last)> joined = [];
        foreach (var range in items.Cast<IInterval>().OrderBy(i => i.First))
            if (joined.Count > 0 && range.First <= joined[^1].Last + 1)
                joined[^1] = (joined[^1].First, Math.Max(joined[^1].Last, range.Last));
            else
                joined.Add((range.First, range.Last));
        return joined;
    }

    /// <inheritdoc/>
    public override bool Equals(object? left, object? right) => Equals(left, right, Comparison.Ordered);

    /// <inheritdoc/>
    public override int GetHashCode(object value)
    {
        // Without the order, so that it serves every comparison.
        var hash = 0;
        foreach (var item in (IEnumerable)value)
            hash ^= Item.GetHashCode(item);
        return hash;
    }
}

/// <summary>A list whose items are <typeparamref name="T"/>.</summary>
public sealed class ListSchema<T>(ValueSchema item) : ListSchema(item)
    where T : notnull
{
    /// <inheritdoc/>
    public override object Create(IReadOnlyList<object> items)
    {
        var typed = new T[items.Count];
        for (var i = 0; i < typed.Length; i++)
            typed[i] = (T)items[i];
        return new EquatableList<T>(typed);
    }
}
