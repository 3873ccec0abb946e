using Nmstate.State.Schema;

namespace Nmstate.State.Tests.Schema;

/// <summary>Every declared property by its path, as <c>references.txt</c> writes paths: <c>interfaces[vlan].vlan.id</c>, <c>routes.config[].metric</c>.</summary>
internal static class SchemaWalk
{
    private const string Interfaces = "interfaces[";

    /// <summary>The paths, in the order of the schema; a section of several types stands under the first.</summary>
    public static IReadOnlyList<(string Path, PropertySchema Property)> Paths { get; } = [.. Of(NetworkState.Schema, "")];

    /// <summary>The property <paramref name="name"/> of the mapping at a path.</summary>
    public static PropertySchema? Find(string mapping, string name)
        => Paths.FirstOrDefault(p => p.Path == (mapping.Length == 0 ? name : $"{mapping}.{name}")).Property;

    /// <summary>Whether the path is one of a mapping whose shape the references describe elsewhere.</summary>
    public static bool SharedElsewhere(string path, IReadOnlySet<string> named)
        => path.StartsWith("routes.running[].", StringComparison.Ordinal) || path.StartsWith("dns-resolver.running.", StringComparison.Ordinal)
            || (path.Contains("[ovs-bridge].bridge.port[].", StringComparison.Ordinal)
                && (named.Contains(path.Replace("[ovs-bridge].", "[linux-bridge].", StringComparison.Ordinal)) || path.Contains(".ovs-db.", StringComparison.Ordinal)));

    /// <summary>Whether it is in a section that nmstate does not have.</summary>
    public static bool IsBeyond(string path)
        => path.StartsWith(Interfaces, StringComparison.Ordinal) && path.Split(']', '.') is [_, _, var section, ..]
            && Interface.Schema.Properties.Any(p => p.Name == section && p.Since == PropertyAttribute.Beyond);

    private static IEnumerable<(string Path, PropertySchema Property)> Of(MappingSchema mapping, string prefix)
        => mapping.Properties.Where(p => !p.NormalForm).SelectMany(property => Of(property, PathOf(property, prefix)));

    private static string PathOf(PropertySchema property, string prefix)
        => prefix == "interfaces[]." && property.For is [var type, ..] ? $"interfaces[{type}].{property.Name}" : prefix + property.Name;

    private static IEnumerable<(string Path, PropertySchema Property)> Of(PropertySchema property, string path)
        => Inner(property.Value, path).Prepend((path, property));

    private static IEnumerable<(string Path, PropertySchema Property)> Inner(ValueSchema value, string path) => value switch
    {
        MappingSchema mapping => Of(mapping, path + "."),
        ListSchema list => Inner(list.Item, path + "[]"),
        _ => [],
    };
}
