using Nmstate.State;
using Nmstate.State.Schema;

namespace Nmstate.Planning.Simulating;

/// <summary>An interface of which just one value is mentioned.</summary>
internal static class InterfaceValue
{
    /// <summary>The interface <paramref name="name"/> with <paramref name="value"/> at <paramref name="path"/>.</summary>
    public static Interface At(string name, string path, object value)
        => (Interface)At(Interface.Schema, path, value, name);

    private static object At(MappingSchema schema, string path, object value, string name)
    {
        var dot = path.IndexOf('.', StringComparison.Ordinal);
        var key = dot < 0 ? path : path[..dot];
        return schema.Create(property => property.Name == key
            ? dot < 0 ? value : At((MappingSchema)property.Value, path[(dot + 1)..], value, name)
            : property is { Name: "name", Required: true } ? name : null);
    }
}
