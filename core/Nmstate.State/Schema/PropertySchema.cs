namespace Nmstate.State.Schema;

/// <summary>One row of a mapping's table: a property as it was declared.</summary>
/// <param name="name">The key in documents.</param>
/// <param name="value">Makes the shape of its value: only when it is asked for, so that a small document does not pay for all of the schema.</param>
/// <param name="get">Takes its value out of a record.</param>
public sealed class PropertySchema(string name, Func<ValueSchema> value, Func<object, object?> get)
{
    private ValueSchema? _value;

    /// <summary>The key in documents.</summary>
    public string Name { get; } = name;

    /// <summary>The shape of its value.</summary>
    public ValueSchema Value => _value ??= value();

    /// <summary>Its place in <see cref="MappingSchema.Properties"/>.</summary>
    public int Index { get; internal set; }

    /// <summary>What the property means.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Where its meaning and limits come from.</summary>
    public string Remarks { get; init; } = "";

    /// <inheritdoc cref="PropertyAttribute.Kind"/>
    public PropertyKind Kind { get; init; }

    /// <inheritdoc cref="PropertyAttribute.Aliases"/>
    public string[] Aliases { get; init; } = [];

    /// <inheritdoc cref="PropertyAttribute.Comparison"/>
    public Comparison Comparison { get; init; }

    /// <inheritdoc cref="PropertyAttribute.Required"/>
    public bool Required { get; init; }

    /// <inheritdoc cref="PropertyAttribute.Unit"/>
    public string? Unit { get; init; }

    /// <inheritdoc cref="PropertyAttribute.Key"/>
    public string? Key { get; init; }

    /// <inheritdoc cref="PropertyAttribute.Refers"/>
    public string? Refers { get; init; }

    /// <inheritdoc cref="PropertyAttribute.For"/>
    public string[] For { get; init; } = [];

    /// <inheritdoc cref="PropertyAttribute.Inherited"/>
    public bool Inherited { get; init; }

    /// <inheritdoc cref="PropertyAttribute.Intermittent"/>
    public bool Intermittent { get; init; }

    /// <inheritdoc cref="PropertyAttribute.Default"/>
    public string? Default { get; init; }

    /// <inheritdoc cref="PropertyAttribute.Since"/>
    public string? Since { get; init; }

    /// <inheritdoc cref="PropertyAttribute.InputOnly"/>
    public bool InputOnly { get; init; }

    /// <inheritdoc cref="PropertyAttribute.Discriminates"/>
    public bool Discriminates { get; init; }

    /// <inheritdoc cref="PropertyAttribute.NormalForm"/>
    public bool NormalForm { get; init; }

    /// <summary>The value that <paramref name="record"/> has here; null: not mentioned.</summary>
    public object? Get(object record) => get(record);

    /// <summary>Whether two values of this property are the same state.</summary>
    public bool Same(object? left, object? right)
        => ReferenceEquals(left, right) || (Value is ListSchema list ? list.Equals(left, right, Comparison) : Value.Equals(left, right));
}
