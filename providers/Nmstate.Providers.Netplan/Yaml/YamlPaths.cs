namespace Nmstate.Providers.Netplan.Yaml;

/// <summary>Changes deep inside of values: each gives a new value and leaves the old one.</summary>
internal static class YamlPaths
{
    /// <summary>The value at <paramref name="path"/>; null: there is none.</summary>
    public static YamlNode? Find(this YamlMapping mapping, IReadOnlyList<string> path)
        => path.Count == 0 ? mapping : mapping.All(path[0]).LastOrDefault() switch
        {
            var found when path.Count == 1 => found,
            YamlMapping below => below.Find([.. path.Skip(1)]),
            _ => null,
        };

    /// <summary><paramref name="mapping"/> with a value at <paramref name="path"/>; null takes it out, and mappings that are empty then.</summary>
    public static YamlMapping With(this YamlMapping mapping, IReadOnlyList<string> path, YamlNode? value)
    {
        if (path.Count == 1)
            return mapping.With(path[0], value);
        var below = (mapping.Find([path[0]]) as YamlMapping ?? YamlMapping.Empty).With([.. path.Skip(1)], value);
        return mapping.With(path[0], below.Children.Count == 0 ? null : below);
    }

    /// <summary><paramref name="mapping"/> with the list at <paramref name="path"/> made anew; an empty one goes.</summary>
    public static YamlMapping WithItems(this YamlMapping mapping, IReadOnlyList<string> path, Func<IEnumerable<YamlNode>, IEnumerable<YamlNode>> items)
    {
        var list = items(mapping.Find(path) is YamlSequence sequence ? sequence.Items : []).ToList();
        return mapping.With(path, list.Count == 0 ? null : new YamlSequence(list));
    }
}
