using Nmstate.State.Reading;

namespace Nmstate.State.Merging;

/// <summary>Several documents as one.</summary>
public static class Documents
{
    /// <summary>
    /// Merges <paramref name="documents"/> from left to right: what several mention the last one says, property by property; items that
    /// are edits, such as those of <c>routes.config</c>, are put one after the other.
    /// </summary>
    public static Document Merge(IReadOnlyList<Document> documents)
    {
        if (documents.Count == 1)
            return documents[0];
        var state = documents.Select(d => d.State).Aggregate((under, over) => Overlay.Of(NetworkState.Schema, under, over));
        var root = documents.Select(d => d.Source).Aggregate(SourceNode.Overlay);
        state = state with { Interfaces = MergedInterfaces(documents, root) };
        if (Joined(documents, root, "routes.config", s => s.Routes?.Config) is { } routes)
            state = state with { Routes = state.Routes! with { Config = routes } };
        if (Joined(documents, root, "route-rules.config", s => s.RouteRules?.Config) is { } rules)
            state = state with { RouteRules = state.RouteRules! with { Config = rules } };
        if (Joined(documents, root, "ovn.bridge-mappings", s => s.Ovn?.BridgeMappings) is { } mappings)
            state = state with { Ovn = state.Ovn! with { BridgeMappings = mappings } };
        root.IsHole = documents.Any(d => d.Source.IsHole);
        return new Document(state, root, new Findings([.. documents.Select(d => d.Reading)]));
    }

    private static EquatableList<Interface>? MergedInterfaces(IReadOnlyList<Document> documents, SourceNode root)
    {
        if (documents.All(d => d.State.Interfaces is null))
            return null;
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        List<Interface> interfaces = [];
        List<SourceNode> nodes = [];
        foreach (var (value, source) in documents.SelectMany(d => d.Interfaces))
        {
            if (places.TryAdd(value.Key, interfaces.Count))
            {
                interfaces.Add(value);
                nodes.Add(source);
                continue;
            }

            var at = places[value.Key];
            interfaces[at] = Overlay.Of(Interface.Schema, interfaces[at], value);
            nodes[at] = SourceNode.Overlay(nodes[at], source);
        }

        root.SetList("interfaces", nodes);
        return interfaces.ToEquatableList();
    }

    private static EquatableList<T>? Joined<T>(IReadOnlyList<Document> documents, SourceNode root, string path, Func<NetworkState, EquatableList<T>?> list)
    {
        var items = documents.Where(d => list(d.State) is not null).SelectMany(d => list(d.State)!.Zip(d.Source.Find(path)!.Items)).ToList();
        if (documents.All(d => list(d.State) is null))
            return null;
        root.SetList(path, [.. items.Select(i => i.Second)]);
        return items.Select(i => i.First).ToEquatableList();
    }
}
