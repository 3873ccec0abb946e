namespace Nmstate.State.Schema;

/// <summary>The keys of the schema that stand before secrets.</summary>
internal static class SecretNames
{
    private static readonly Lazy<IReadOnlyList<string>> Names = new(() => [.. Of(NetworkState.Schema, []).Distinct()]);

    /// <summary>The keys; found in the declarations when somebody first asks.</summary>
    public static IReadOnlyList<string> All => Names.Value;

    private static IEnumerable<string> Of(ValueSchema value, HashSet<ValueSchema> seen) => value switch
    {
        MappingSchema mapping when seen.Add(mapping) => mapping.Properties.SelectMany(p => p.Kind == PropertyKind.Secret ? [p.Name] : Of(p.Value, seen)),
        ListSchema list => Of(list.Item, seen),
        MapSchema map => Of(map.Item, seen),
        _ => [],
    };
}
