namespace Nmstate.State.Schema;

/// <summary>Declares a property of the schema, once: reading, writing, merging, comparing, the JSON Schema and the documentation derive from this line.</summary>
/// <remarks>The key in documents is the C# name in kebab-case. The summary and remarks of the doc comment are part of the declaration.</remarks>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PropertyAttribute(PropertyKind kind = PropertyKind.Configuration) : Attribute
{
    /// <summary>What the property is to the planner.</summary>
    public PropertyKind Kind { get; } = kind;

    /// <summary>The key in documents, where it is not the C# name in kebab-case.</summary>
    public string? Name { get; init; }

    /// <summary>Other keys that are accepted on reading.</summary>
    public string[] Aliases { get; init; } = [];

    /// <summary>How two values are compared.</summary>
    public Comparison Comparison { get; init; }

    /// <summary>Lowest value of a number.</summary>
    public long Min { get; init; }

    /// <summary>Highest value of a number.</summary>
    public long Max { get; init; }

    /// <summary>Unit of a number, as documentation shows it: <c>seconds</c>.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether a mapping without this property is an error.</summary>
    public bool Required { get; init; }

    /// <summary>The property that tells the items of a <see cref="Comparison.Keyed"/> list apart.</summary>
    public string? Key { get; init; }

    /// <summary>What kind of object a name stands for: <c>interface</c>.</summary>
    public string? Refers { get; init; }

    /// <summary>The interface types that may have this section; empty: all.</summary>
    public string[] For { get; init; } = [];

    /// <summary>Whether an interface that is not told has the value from its driver, its base or its ports: found there, it is nobody's wish.</summary>
    public bool Inherited { get; init; }

    /// <summary>Exists in the planner's normal form only; documents neither have nor show it.</summary>
    public bool NormalForm { get; init; }
}
