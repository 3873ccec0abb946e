using Nmstate.State;
using Nmstate.State.Schema;

namespace Nmstate.Providers.Conformance;

/// <summary>All that a document can ask for, by the paths that capabilities have: <c>interfaces[vlan].vlan.id</c>, <c>routes.config[].metric</c>.</summary>
public static class SchemaPaths
{
    private const string Interfaces = "interfaces";

    /// <summary>The paths, in the order of the schema.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Of(NetworkState.Schema, "")];

    /// <summary>The path that <paramref name="path"/> is a case of: that of interfaces of any type.</summary>
    public static string ForAnyType(string path)
    {
        var (open, close) = (path.IndexOf('[', StringComparison.Ordinal), path.IndexOf(']', StringComparison.Ordinal));
        return path.StartsWith(Interfaces, StringComparison.Ordinal) ? $"{path[..open]}[*]{path[(close + 1)..]}" : path;
    }

    private static IEnumerable<string> Of(MappingSchema mapping, string prefix)
        => mapping.Properties.Where(p => p.Kind != PropertyKind.Status && !p.NormalForm).SelectMany(p => Of(p, prefix + p.Name));

    private static IEnumerable<string> Of(PropertySchema property, string path) => property.Value switch
    {
        MappingSchema mapping => Of(mapping, path + "."),
        ListSchema { Item: MappingSchema item } when path == Interfaces => ByType(item),
        ListSchema { Item: MappingSchema item } => Of(item, path + "[]."),
        _ => [path],
    };

    /// <summary>A section that only some types have stands under these.</summary>
    private static IEnumerable<string> ByType(MappingSchema item)
        => from property in item.Properties
           where property.Kind != PropertyKind.Status && !property.NormalForm
           from type in property.For.Length == 0 ? ["*"] : property.For
           from path in Of(property, $"{Interfaces}[{type}].{property.Name}")
           select path;
}
