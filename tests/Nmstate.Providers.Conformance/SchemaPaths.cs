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

    /// <summary>The sections that paths are in: <c>interfaces[vlan].vlan</c>, <c>interfaces[vlan]</c>, <c>interfaces</c>.</summary>
    public static IReadOnlySet<string> Sections { get; } = All.SelectMany(SectionsOf).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> SectionsOf(string path)
    {
        for (var end = path.LastIndexOfAny(['.', '[']); end > 0; end = path.LastIndexOfAny(['.', '[']))
            yield return path = path[..end];
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
           from type in property.Discriminates ? InterfaceKind.All.Select(k => k.Type.Name) : property.For.Length == 0 ? ["*"] : property.For
           from path in Of(property, $"{Interfaces}[{type}].{property.Name}")
           select path;
}
