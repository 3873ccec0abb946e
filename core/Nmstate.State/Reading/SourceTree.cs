using System.Collections;
using Nmstate.State.Diagnostics;
using Nmstate.State.Schema;

namespace Nmstate.State.Reading;

/// <summary>Makes the tree of places for a state that has no text.</summary>
internal static class SourceTree
{
    private static readonly SourceSpan Nowhere = new(new SourceText("(state)", ""), 0, 0);

    public static SourceNode Of(NetworkState state) => Node(null, "", NetworkState.Schema, state);

    private static SourceNode Node(SourceNode? parent, string name, ValueSchema schema, object value)
    {
        var node = new SourceNode(parent, name, Nowhere, Nowhere);
        if (schema is MappingSchema mapping)
        {
            foreach (var property in mapping.Properties)
                if (property.Get(value) is { } inner)
                    node.Add(Node(node, property.Name, property.Value, inner));
        }
        else if (schema is MapSchema map)
        {
            foreach (var (key, inner) in map.Entries(value))
                node.Add(inner is null ? new SourceNode(node, key, Nowhere, Nowhere) : Node(node, key, map.Item, inner));
        }
        else if (schema is ListSchema list)
        {
            node.Items = [.. ((IEnumerable)value).Cast<object>().Select((item, i) => Node(node, $"[{i}]", list.Item, item))];
        }

        return node;
    }
}
