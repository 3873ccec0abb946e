namespace Nmstate.State.Schema;

/// <summary>A mapping whose keys the schema does not know: names with values of one shape.</summary>
public abstract class MapSchema(ValueSchema item) : ValueSchema
{
    /// <summary>The shape of a value.</summary>
    public ValueSchema Item { get; } = item;

    /// <inheritdoc/>
    public override string Expected => "a mapping";

    /// <summary>Whether a value may be null, which means that the name is not wanted.</summary>
    public abstract bool TakesNull { get; }

    /// <summary>An <see cref="EquatableMap{T}"/> of these entries.</summary>
    public abstract object Create(IReadOnlyList<KeyValuePair<string, object?>> entries);

    /// <summary>The names and values of <paramref name="map"/>, in the order of the names.</summary>
    public abstract IEnumerable<KeyValuePair<string, object?>> Entries(object map);
}

/// <summary>A map whose values are <typeparamref name="T"/>.</summary>
public sealed class MapSchema<T>(ValueSchema item) : MapSchema(item)
{
    /// <inheritdoc/>
    public override bool TakesNull => default(T) is null;

    /// <inheritdoc/>
    public override object Create(IReadOnlyList<KeyValuePair<string, object?>> entries)
        => entries.Select(e => KeyValuePair.Create(e.Key, (T)e.Value!)).ToEquatableMap();

    /// <inheritdoc/>
    public override IEnumerable<KeyValuePair<string, object?>> Entries(object map)
        => ((EquatableMap<T>)map).Select(e => KeyValuePair.Create(e.Key, (object?)e.Value));
}
