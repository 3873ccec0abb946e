using Nmstate.State;
using Nmstate.State.Schema;

namespace Nmstate.Providers.NetworkManager.Lowering;

/// <summary>The single values of an interface, by their paths: <c>bridge.options.stp.enabled</c>.</summary>
internal static class SchemaLeaves
{
    /// <summary>All values that are configuration; the names of the interface and of the port are not.</summary>
    public static IEnumerable<(string Path, object Value)> Of(Interface link) => Of(Interface.Schema, link, "");

    /// <summary>The value at <paramref name="path"/>; null: unknown.</summary>
    public static object? Find(Interface link, string path)
    {
        object? value = link;
        var schema = Interface.Schema;
        foreach (var name in path.Split('.'))
        {
            if (value is null || schema?.Find(name) is not { } property)
                return null;
            value = property.Get(value);
            schema = property.Value as MappingSchema;
        }

        return value;
    }

    /// <summary>The declaration of the property at <paramref name="path"/>; null: the schema has none.</summary>
    public static PropertySchema? PropertyAt(string path)
    {
        PropertySchema? property = null;
        var schema = Interface.Schema;
        foreach (var name in path.Split('.'))
        {
            property = schema?.Find(name);
            schema = property?.Value as MappingSchema;
        }

        return property;
    }

    private static IEnumerable<(string Path, object Value)> Of(MappingSchema schema, object record, string prefix)
        => from property in schema.Properties
           where property.Kind != PropertyKind.Status && property is not { Kind: PropertyKind.Identity, Name: "name" }
           let value = property.Get(record)
           where value is not null
           from leaf in property.Value is MappingSchema inner ? Of(inner, value, $"{prefix}{property.Name}.") : [($"{prefix}{property.Name}", value)]
           select leaf;
}
