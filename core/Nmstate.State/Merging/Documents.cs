using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;

namespace Nmstate.State.Merging;

/// <summary>Several documents as one.</summary>
public static class Documents
{
    /// <summary>
    /// Merges <paramref name="documents"/> from left to right: an interface that several mention has the properties of all, the
    /// last one winning; the items of <c>routes.config</c> are put one after the other.
    /// </summary>
    public static Document Merge(IReadOnlyList<Document> documents)
    {
        if (documents.Count == 1)
            return documents[0];
        var root = new SourceNode(null, "", documents[0].Source.Key, documents[0].Source.Span);
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        List<Interface> interfaces = [];
        List<SourceNode> interfaceNodes = [];
        foreach (var (value, source) in documents.SelectMany(d => d.Interfaces))
        {
            if (places.TryAdd(value.Name, interfaces.Count))
            {
                interfaces.Add(value);
                interfaceNodes.Add(source);
                continue;
            }

            var at = places[value.Name];
            interfaces[at] = Overlay.Of(Interface.Schema, interfaces[at], value);
            interfaceNodes[at] = SourceNode.Overlay(interfaceNodes[at], source);
        }

        var routes = documents.SelectMany(d => d.Routes).ToList();
        root.AddList("interfaces", interfaceNodes);
        root.AddList("routes.config", [.. routes.Select(r => r.Source)]);
        var state = new NetworkState
        {
            Interfaces = documents.Any(d => d.State.Interfaces is not null) ? interfaces.ToEquatableList() : null,
            Routes = routes.Count > 0 ? new Routes { Config = routes.Select(r => r.Value).ToEquatableList() } : null,
        };
        root.IsHole = documents.Any(d => d.Source.IsHole);
        return new Document(state, root, documents.SelectMany(d => d.Diagnostics).ToEquatableList());
    }
}
