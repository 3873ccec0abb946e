using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Nmstate.State;

/// <summary>An immutable map from names, in their order, that compares by value.</summary>
[CollectionBuilder(typeof(EquatableMap), nameof(EquatableMap.Create))]
public sealed class EquatableMap<T> : IReadOnlyCollection<KeyValuePair<string, T>>, IEquatable<EquatableMap<T>>
{
    private readonly SortedList<string, T> _entries;

    internal EquatableMap(SortedList<string, T> entries) => _entries = entries;

    /// <inheritdoc/>
    public int Count => _entries.Count;

    /// <summary>The value that <paramref name="name"/> has, if it has one.</summary>
    public bool TryGetValue(string name, [MaybeNullWhen(false)] out T value) => _entries.TryGetValue(name, out value);

    /// <inheritdoc/>
    public bool Equals(EquatableMap<T>? other) => ReferenceEquals(this, other) || (other is not null && _entries.SequenceEqual(other._entries));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EquatableMap<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var entry in _entries)
            hash.Add(entry);
        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Makes <see cref="EquatableMap{T}"/> from other collections.</summary>
public static class EquatableMap
{
    /// <summary>A map of <paramref name="entries"/>; the target of collection expressions.</summary>
    public static EquatableMap<T> Create<T>(ReadOnlySpan<KeyValuePair<string, T>> entries)
    {
        // Sorted once: entry by entry, each would move those behind it.
        var byName = new Dictionary<string, T>(entries.Length, StringComparer.Ordinal);
        foreach (var (name, value) in entries)
            byName[name] = value;
        return new(new SortedList<string, T>(byName, StringComparer.Ordinal));
    }

    /// <summary>A map of <paramref name="entries"/>; of two with one name the later counts.</summary>
    public static EquatableMap<T> ToEquatableMap<T>(this IEnumerable<KeyValuePair<string, T>> entries) => Create<T>([.. entries]);
}
