using Nmstate.Providers.Netplan.Facets;
using Nmstate.Providers.Netplan.Tree;
using Nmstate.Providers.Netplan.Yaml;

namespace Nmstate.Providers.Netplan.Lowering;

/// <summary>
/// A tree in the making. What comes goes into our files, over what others define; what goes is taken out of the file that has it,
/// since a later file can add and replace, but never take away.
/// </summary>
internal sealed class Revision(NetplanTree tree)
{
    private readonly Dictionary<string, OwnFile> _own = OwnFiles.All.ToDictionary(name => name, name => OwnFile.Of(tree, name));
    private readonly Dictionary<string, YamlPruning> _prunings = new(StringComparer.Ordinal);

    /// <summary>Defines what nobody defines.</summary>
    public void Create(string section, string id, YamlMapping definition) => Own(section).Put(section, id, definition);

    /// <summary>Takes a definition out of every file.</summary>
    public void Remove(Definition definition)
    {
        Own(definition.Section).Put(definition.Section, definition.Id, null);
        foreach (var part in Foreign(definition))
            PruningOf(part.File).Remove(part.Section, part.Entry);
    }

    /// <summary>Changes what is said of a definition.</summary>
    public void Change(Definition definition, IEnumerable<KeyChange> changes)
    {
        var own = Own(definition.Section).Find(definition.Section, definition.Id) ?? YamlMapping.Empty;
        foreach (var change in changes)
            own = Changed(own, definition, change);
        var isKept = own.Children.Count > 0 || !Foreign(definition).Any();
        Own(definition.Section).Put(definition.Section, definition.Id, isKept ? own : null);
    }

    /// <summary>The tree with all of it.</summary>
    public NetplanTree ToTree()
    {
        var result = tree;
        foreach (var (name, pruning) in _prunings.Where(p => !p.Value.IsEmpty))
            result = result.With(tree.ByName[name].With(NetplanTree.Etc, pruning.Apply()));
        return _own.Aggregate(result, (revised, own) => own.Value.ToFile() is { } file ? revised.With(file) : revised.Without(own.Key));
    }

    private YamlMapping Changed(YamlMapping own, Definition definition, KeyChange change)
    {
        switch (change)
        {
            case SetValue set:
                foreach (var part in Foreign(definition).Where(p => KeyRules.IsUnrepeatable(set.Path) || IsLater(p, definition)))
                    RemoveAt(part, set.Path);
                return own.With(set.Path, set.Value);
            case RemoveValue removed when Foreign(definition).Any(p => p.Mapping.Find(removed.Path) is not null) && KeyRules.NeutralOf(removed.Path) is { } neutral:
                return Changed(own, definition, new SetValue(removed.Path, neutral));
            case RemoveValue removed:
                foreach (var part in Foreign(definition))
                    RemoveAt(part, removed.Path);
                return own.With(removed.Path, null);
            case AddItem added:
                return own.WithItems(added.Path, items => items.Append(added.Item));
            case RemoveItem removed:
                foreach (var part in Foreign(definition))
                    RemoveItem(part, removed);
                return own.WithItems(removed.Path, items => items.Where(item => !KeyRules.IsSameItem(removed.Key, item, removed.Item)));
            default:
                throw new ArgumentException($"No file for {change.GetType().Name}.", nameof(change));
        }
    }

    private void RemoveAt(DefinitionPart part, IReadOnlyList<string> path)
    {
        foreach (var parent in MappingsAt(part.Mapping, [.. path.SkipLast(1)]))
            foreach (var entry in parent.Children.Where(e => e.Name == path[^1]))
                PruningOf(part.File).Remove(parent, entry);
    }

    private void RemoveItem(DefinitionPart part, RemoveItem removed)
    {
        foreach (var list in MappingsAt(part.Mapping, [.. removed.Path.SkipLast(1)]).SelectMany(m => m.All(removed.Key)).OfType<YamlSequence>())
            foreach (var item in list.Children.Where(i => KeyRules.IsSameItem(removed.Key, i.Value, removed.Item)))
                PruningOf(part.File).Remove(list, item);
        // The older keys of a default gateway are routes too.
        if (removed.Path is ["routes"] && RouteEntries.Read(removed.Item, "") is { } route)
            foreach (var entry in part.Mapping.Children.Where(e => RouteEntries.GatewayKeys.Contains(e.Name) && route == RouteEntries.Gateway((e.Value as YamlScalar)?.Text, "")))
                PruningOf(part.File).Remove(part.Mapping, entry);
    }

    /// <summary>The mappings at a path: a key that stands there twice leads to two.</summary>
    private static IEnumerable<YamlMapping> MappingsAt(YamlMapping mapping, IReadOnlyList<string> path)
        => path.Aggregate((IEnumerable<YamlMapping>)[mapping], (mappings, key) => mappings.SelectMany(m => m.All(key)).OfType<YamlMapping>());

    private YamlPruning PruningOf(NetplanFile file)
    {
        if (file.Folder == NetplanTree.Run)
            throw new ProviderException($"{file.Path} says what is to go, and another program makes it anew at each boot: change it there");
        if (_prunings.TryGetValue(file.Name, out var known))
            return known;
        var pruning = _prunings[file.Name] = new YamlPruning(file.Path, file.Text, file.Root);
        foreach (var network in file.Networks)
        {
            pruning.Keep(network);
            foreach (var definition in network.Children.Select(s => s.Value).OfType<YamlMapping>().SelectMany(s => s.Children).Select(d => d.Value).OfType<YamlMapping>())
                pruning.Keep(definition);
        }

        return pruning;
    }

    private OwnFile Own(string section) => _own[OwnFiles.Of(section)];

    private static IEnumerable<DefinitionPart> Foreign(Definition definition) => definition.Parts.Where(p => !OwnFiles.Contains(p.File));

    private static bool IsLater(DefinitionPart part, Definition definition)
        => string.CompareOrdinal(part.File.Name, OwnFiles.Of(definition.Section)) > 0;
}
