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
        foreach (var property in Interface.Schema.Resolve(path) ?? [])
            value = value is null ? null : property.Get(value);
        return ReferenceEquals(value, link) ? null : value;
    }

    /// <summary>The declaration of the property at <paramref name="path"/>; null: the schema has none.</summary>
    public static PropertySchema? PropertyAt(string path) => Interface.Schema.Resolve(path)?[^1];

    private static IEnumerable<(string Path, object Value)> Of(MappingSchema schema, object record, string prefix)
        => from property in schema.Properties
           where property.Kind != PropertyKind.Status && property is not { Kind: PropertyKind.Identity, Name: "name" }
           let value = property.Get(record)
           where value is not null
           from leaf in property.Value is MappingSchema inner ? Of(inner, value, $"{prefix}{property.Name}.") : [($"{prefix}{property.Name}", value)]
           select leaf;
}
