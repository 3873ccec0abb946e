namespace Nmstate.State.Schema;

/// <summary>Marks a record as a mapping of the schema: a source generator gives it the table of its properties as <c>Schema</c>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MappingAttribute : Attribute
{
    /// <summary>The property that a single value, written in place of the mapping, stands for; null: none can be.</summary>
    public string? Shorthand { get; init; }

    /// <summary>Whether an empty mapping is a wish: to take away what there is.</summary>
    public bool Resets { get; init; }
}
