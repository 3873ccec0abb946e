namespace Nmstate.State.Schema;

/// <summary>Marks a record as a mapping of the schema: a source generator gives it the table of its properties as <c>Schema</c>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MappingAttribute : Attribute;
