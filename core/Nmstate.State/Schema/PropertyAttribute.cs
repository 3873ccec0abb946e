namespace Nmstate.State.Schema;

/// <summary>Declares a property of the schema, once: reading, writing, merging, comparing, the JSON Schema and the documentation derive from this line.</summary>
/// <remarks>The key in documents is the C# name in kebab-case. The summary and remarks of the doc comment are part of the declaration.</remarks>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PropertyAttribute(PropertyKind kind = PropertyKind.Configuration) : Attribute
{
    /// <summary>What <see cref="Since"/> says of what nmstate does not have.</summary>
    public const string Beyond = "beyond nmstate";

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

    /// <summary>Whether a number is written in hexadecimal, as text: <c>0x20</c>.</summary>
    public bool Hexadecimal { get; init; }

    /// <summary>The value that an object has which is not told, as documents write it; null: it has none, or it depends.</summary>
    public string? Default { get; init; }

    /// <summary>
    /// The release of nmstate that first had the property, where that was after 2.2.38; <see cref="Beyond"/>: nmstate does not have it.
    /// </summary>
    public string? Since { get; init; }

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

    /// <summary>Whether a running host cannot tell it at times: what it does not tell then is as it was planned, or stored.</summary>
    public bool Intermittent { get; init; }

    /// <summary>Whether it is only told, and never shown by a host.</summary>
    public bool InputOnly { get; init; }

    /// <summary>Whether its value decides which of several properties of one name a mapping has.</summary>
    public bool Discriminates { get; init; }

    /// <summary>Exists in the planner's normal form only; documents neither have nor show it.</summary>
    public bool NormalForm { get; init; }
}
