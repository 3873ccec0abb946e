using Nmstate.Providers.Netplan.Yaml;

namespace Nmstate.Providers.Netplan.Lowering;

/// <summary>A difference between what a definition says and what it is to say.</summary>
/// <param name="Path">The keys that lead there, from the definition.</param>
internal abstract record KeyChange(IReadOnlyList<string> Path)
{
    /// <summary>The last key.</summary>
    public string Key => Path[^1];
}

/// <summary>A value takes the place of what is there.</summary>
/// <param name="Path">The keys that lead there.</param>
/// <param name="Value">The value.</param>
internal sealed record SetValue(IReadOnlyList<string> Path, YamlNode Value) : KeyChange(Path);

/// <summary>A value goes.</summary>
/// <param name="Path">The keys that lead there.</param>
internal sealed record RemoveValue(IReadOnlyList<string> Path) : KeyChange(Path);

/// <summary>A list gets another item.</summary>
/// <param name="Path">The keys that lead to the list.</param>
/// <param name="Item">The item.</param>
internal sealed record AddItem(IReadOnlyList<string> Path, YamlNode Item) : KeyChange(Path);

/// <summary>A list loses an item.</summary>
/// <param name="Path">The keys that lead to the list.</param>
/// <param name="Item">The item.</param>
internal sealed record RemoveItem(IReadOnlyList<string> Path, YamlNode Item) : KeyChange(Path);

/// <summary>Compares two definitions that were made by the same hand.</summary>
internal static class DefinitionDifference
{
    /// <summary>What makes <paramref name="before"/> into <paramref name="after"/>.</summary>
    public static IEnumerable<KeyChange> Of(YamlMapping before, YamlMapping after) => Of(before, after, []);

    private static IEnumerable<KeyChange> Of(YamlMapping before, YamlMapping after, IReadOnlyList<string> above)
        => before.Keys.Union(after.Keys, StringComparer.Ordinal).SelectMany(key =>
        {
            IReadOnlyList<string> path = [.. above, key];
            return (before.Find([key]), after.Find([key])) switch
            {
                (YamlMapping was, null) => Of(was, YamlMapping.Empty, path),
                (var was, YamlMapping wanted) => Of(was as YamlMapping ?? YamlMapping.Empty, wanted, path),
                (YamlSequence was, null) when !KeyRules.IsReplaced(key) => was.Items.Select(item => new RemoveItem(path, item)),
                (_, null) => [new RemoveValue(path)],
                (var was, YamlSequence wanted) when !KeyRules.IsReplaced(key) => OfItems((was as YamlSequence)?.Items ?? [], wanted.Items, path),
                (null, { } wanted) => [new SetValue(path, wanted)],
                ({ } was, { } wanted) => YamlWriter.Short(was) == YamlWriter.Short(wanted) ? [] : [new SetValue(path, wanted)],
            };
        });

    private static IEnumerable<KeyChange> OfItems(IReadOnlyList<YamlNode> before, IReadOnlyList<YamlNode> after, IReadOnlyList<string> path)
    {
        // The order of name servers counts.
        if (path[0] == "nameservers" && !before.Select(YamlWriter.Short).SequenceEqual(after.Select(YamlWriter.Short)))
            return before.Select(KeyChange (item) => new RemoveItem(path, item)).Concat(after.Select(item => new AddItem(path, item)));
        var (was, wanted) = (before.ToLookup(YamlWriter.Short), after.ToLookup(YamlWriter.Short));
        return before.Where(item => !wanted.Contains(YamlWriter.Short(item))).Select(KeyChange (item) => new RemoveItem(path, item))
            .Concat(after.Where(item => !was.Contains(YamlWriter.Short(item))).Select(item => new AddItem(path, item)));
    }
}
