using System.Collections.Immutable;
using Nmstate.State;

namespace Nmstate.NetworkManager.DBus;

/// <summary>Named values, <c>a{sv}</c>: a setting of a profile, an address, a route, the properties of an object.</summary>
internal sealed class Row : IEquatable<Row>
{
    private readonly ImmutableSortedDictionary<string, Variant> _values;

    private Row(ImmutableSortedDictionary<string, Variant> values) => _values = values;

    public static Row Empty { get; } = new(ImmutableSortedDictionary.Create<string, Variant>(StringComparer.Ordinal));

    public IEnumerable<string> Names => _values.Keys;

    public bool IsEmpty => _values.IsEmpty;

    /// <summary>The value of this name; null: there is none.</summary>
    public Variant? Find(string name) => _values.GetValueOrDefault(name);

    /// <summary>The value of this name, where it is of this type.</summary>
    public string? Text(string name) => Find(name)?.Value as string;

    /// <inheritdoc cref="Text"/>
    public bool? Flag(string name) => Find(name)?.Value as bool?;

    /// <inheritdoc cref="Text"/>
    public uint? Number(string name) => Find(name)?.Value as uint?;

    /// <summary>This with another value; null takes it away.</summary>
    public Row With(string name, Variant? value) => value is null ? Without(name) : new(_values.SetItem(name, value));

    /// <summary>This without some values.</summary>
    public Row Without(params IEnumerable<string> names) => new(_values.RemoveRange(names));

    public static Row FromWire(EquatableList<object> entries)
        => new(Empty._values.AddRange(entries.Cast<Entry>().Select(e => KeyValuePair.Create((string)e.Key, (Variant)e.Value))));

    public EquatableList<object> ToWire() => _values.Select(v => (object)new Entry(v.Key, v.Value)).ToEquatableList();

    /// <summary>The values in words.</summary>
    public override string ToString() => IsEmpty ? "(none)" : VariantText.Of(ToWire());

    public bool Equals(Row? other) => other is not null && _values.SequenceEqual(other._values);

    public override bool Equals(object? obj) => Equals(obj as Row);

    public override int GetHashCode() => _values.Count;
}
