namespace Nmstate.State.Schema;

/// <summary>The table of a mapping's properties, and the way to make one from their values.</summary>
public sealed class MappingSchema : ValueSchema
{
    private readonly Func<object?[], object> _create;
    private readonly Dictionary<string, PropertySchema> _byName = new(StringComparer.Ordinal);

    /// <summary>Made by the generator, for a record that is marked with <see cref="MappingAttribute"/>.</summary>
    public MappingSchema(Type type, string summary, Func<object?[], object> create, IReadOnlyList<PropertySchema> properties)
    {
        (Type, Summary, _create, Properties) = (type, summary, create, properties);
        for (var i = 0; i < properties.Count; i++)
        {
            properties[i].Index = i;
            foreach (var name in (IEnumerable<string>)[properties[i].Name, .. properties[i].Aliases])
                _byName.Add(name, properties[i]);
        }
    }

    /// <summary>The record type.</summary>
    public Type Type { get; }

    /// <summary>What the mapping describes.</summary>
    public string Summary { get; }

    /// <summary>The properties, in the order of writing.</summary>
    public IReadOnlyList<PropertySchema> Properties { get; }

    /// <inheritdoc/>
    public override string Expected => "a mapping";

    /// <summary>The property of this name, or one of whose aliases it is.</summary>
    public PropertySchema? Find(string name) => _byName.GetValueOrDefault(name);

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
