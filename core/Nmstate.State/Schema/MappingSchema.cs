namespace Nmstate.State.Schema;

/// <summary>The table of a mapping's properties, and the way to make one from their values.</summary>
public sealed class MappingSchema : ValueSchema
{
    private readonly Func<object?[], object> _create;
    private readonly Dictionary<string, PropertySchema> _byName = new(StringComparer.Ordinal);
    private Dictionary<string, List<PropertySchema>>? _variants;

    /// <summary>Made by the generator, for a record that is marked with <see cref="MappingAttribute"/>.</summary>
    public MappingSchema(Type type, string summary, Func<object?[], object> create, IReadOnlyList<PropertySchema> properties)
    {
        (Type, Summary, _create, Properties) = (type, summary, create, properties);
        for (var i = 0; i < properties.Count; i++)
        {
            var property = properties[i];
            property.Index = i;
            Add(property, property.Name);
            foreach (var alias in property.Aliases)
                Add(property, alias);
            if (property.Discriminates)
                Discriminator = property;
        }

        Required = [.. properties.Where(p => p.Required)];
    }

    /// <summary>The record type.</summary>
    public Type Type { get; }

    /// <summary>What the mapping describes.</summary>
    public string Summary { get; }

    /// <summary>The properties, in the order of writing.</summary>
    public IReadOnlyList<PropertySchema> Properties { get; }

    /// <summary>Those of them that must not be left out.</summary>
    public IReadOnlyList<PropertySchema> Required { get; }

    /// <summary>The property that a single value, written in place of the mapping, stands for; null: none.</summary>
    public string? Shorthand { get; init; }

    /// <inheritdoc cref="MappingAttribute.Resets"/>
    public bool Resets { get; init; }

    /// <summary>The property whose value decides which of several properties of one name is meant; null: no name is shared.</summary>
    public PropertySchema? Discriminator { get; }

    /// <inheritdoc/>
    public override string Expected => "a mapping";

    /// <summary>The property of this name, or one of whose aliases it is; where several share it, the first.</summary>
    public PropertySchema? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The properties that share this name, of which <see cref="Discriminator"/> chooses one; empty: none do.</summary>
    public IReadOnlyList<PropertySchema> Variants(string name)
        => _variants?.GetValueOrDefault(name) ?? (IReadOnlyList<PropertySchema>)[];

    /// <summary>The properties on the way to <paramref name="path"/>, the last one that which it names; null: there is none.</summary>
    /// <remarks>A name may have dots of its own, as <c>802.1x</c> has, and several properties may share one.</remarks>
    public IReadOnlyList<PropertySchema>? Resolve(string path)
    {
        for (var end = path.IndexOf('.', StringComparison.Ordinal); ; end = path.IndexOf('.', end + 1))
        {
            var name = end < 0 ? path : path[..end];
            foreach (var property in Variants(name) is { Count: > 0 } variants ? variants : Find(name) is { } only ? [only] : [])
                if (end < 0)
                    return [property];
                else if ((property.Value as MappingSchema)?.Resolve(path[(end + 1)..]) is { } rest)
                    return [property, .. rest];
            if (end < 0)
                return null;
        }
    }

    /// <summary>A record with these values, one a property, null where it is not mentioned.</summary>
    public object Create(object?[] values) => _create(values);

    /// <summary>A record made by deciding the value of each property anew.</summary>
    public object Create(Func<PropertySchema, object?> value)
    {
        var values = new object?[Properties.Count];
        foreach (var property in Properties)
            values[property.Index] = value(property);
        return _create(values);
    }

    private void Add(PropertySchema property, string name)
    {
        if (_byName.TryAdd(name, property))
            return;
        _variants ??= new(StringComparer.Ordinal);
        if (!_variants.TryGetValue(name, out var sharing))
            _variants[name] = sharing = [_byName[name]];
        sharing.Add(property);
    }

    /// <inheritdoc/>
    public override bool Equals(object? left, object? right)
    {
        if (ReferenceEquals(left, right))
            return true;
        if (left is null || right is null)
            return false;
        foreach (var property in Properties)
            if (property.Kind != PropertyKind.Status && !property.Same(property.Get(left), property.Get(right)))
                return false;
        return true;
    }

    /// <inheritdoc/>
    public override int GetHashCode(object value)
    {
        var hash = new HashCode();
        foreach (var property in Properties)
            if (property.Kind != PropertyKind.Status && property.Get(value) is { } part)
                hash.Add(property.Value.GetHashCode(part));
        return hash.ToHashCode();
    }
}
