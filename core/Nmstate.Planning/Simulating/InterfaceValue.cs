using Nmstate.State;
using Nmstate.State.Schema;

namespace Nmstate.Planning.Simulating;

/// <summary>An interface of which just one value is mentioned.</summary>
internal static class InterfaceValue
{
    /// <summary>The interface <paramref name="name"/> with <paramref name="value"/> at <paramref name="path"/>.</summary>
    public static Interface At(string name, string path, object value)
        => (Interface)At(Interface.Schema, Interface.Schema.Resolve(path)!.ToArray(), value, name);

    private static object At(MappingSchema schema, ReadOnlyMemory<PropertySchema> way, object value, string name)
    {
        var (first, rest) = (way.Span[0], way[1..]);
        return schema.Create(property => property == first
            ? rest.IsEmpty ? value : At((MappingSchema)first.Value, rest, value, name)
            : property is { Name: "name", Required: true } ? name : null);
    }
}
