using Nmstate.State.Diagnostics;

namespace Nmstate.State.Reading;

/// <summary>Where a value stands in its document: a tree beside the state, never in it, so that equal states stay equal.</summary>
public sealed class SourceNode
{
    private List<(string Name, SourceNode Node)>? _properties;

    internal SourceNode(SourceNode? parent, string name, SourceSpan key, SourceSpan span)
        => (Parent, Name, Key, Span) = (parent, name, key, span);

    /// <summary>The value that this one is in.</summary>
    public SourceNode? Parent { get; internal set; }

    /// <summary>The key of the property, or the item's place as <c>[0]</c>.</summary>
    public string Name { get; internal set; }

    /// <summary>Where the key stands; for an item, where it begins.</summary>
    public SourceSpan Key { get; }

    /// <summary>Where the value stands: a scalar whole, of a mapping or list the beginning.</summary>
    public SourceSpan Span { get; }

    /// <summary>Whether the value could not be read: rules leave alone what only follows from this.</summary>
    public bool IsHole { get; internal set; }

    /// <summary>The items of a list.</summary>
    public IReadOnlyList<SourceNode> Items { get; internal set; } = [];

    /// <summary>The place in the document's structure, from its root.</summary>
    public string Path
    {
        get
        {
            var above = Parent?.Path ?? "";
            return above.Length == 0 || Name.StartsWith('[') ? above + Name : $"{above}.{Name}";
        }
    }

    /// <summary>The node of a property of this mapping, given by its name, or of one deeper, given by names with dots between.</summary>
    public SourceNode? Find(string path)
    {
        // A name may have dots of its own, as 802.1x has.
        foreach (var (name, node) in Properties)
            if (path.StartsWith(name, StringComparison.Ordinal) && (path.Length == name.Length || path[name.Length] == '.'))
                return path.Length == name.Length ? node : node.Find(path[(name.Length + 1)..]);
        return null;
    }

    /// <summary>Whether this mapping has a property of exactly this name, dots included.</summary>
    internal bool Has(string name)
    {
        foreach (var property in Properties)
            if (property.Name == name)
                return true;
        return false;
    }

    /// <summary>The node of <paramref name="path"/>, or of the nearest thing around it that the document mentions.</summary>
    public SourceNode FindNearest(string path)
    {
        for (var rest = path; rest.Length > 0; rest = rest[..Math.Max(0, rest.LastIndexOf('.'))])
            if (Find(rest) is { } node)
                return node;
        return this;
    }

    /// <summary>Whether the property could not be read, or something on the way to it.</summary>
    public bool IsHoleAt(string path) => Find(path)?.IsHole ?? FindNearest(path).IsHole;

    /// <summary>The places of one mapping laid over another: each property stands where the upper one mentions it, else where the lower one does.</summary>
    internal static SourceNode Overlay(SourceNode under, SourceNode over)
    {
        var merged = new SourceNode(over.Parent, over.Name, over.Key, over.Span) { Items = over.Items, IsHole = under.IsHole || over.IsHole };
        foreach (var (name, node) in under.Properties)
            merged.Add(name, over.Find(name) is { } upper ? Overlay(node, upper) : node);
        foreach (var (name, node) in over.Properties)
            if (under.Find(name) is null)
                merged.Add(name, node);
        return merged;
    }

    /// <summary>Puts a list of places at a path of names with dots between.</summary>
    internal void SetList(string path, IReadOnlyList<SourceNode> items)
    {
        var node = this;
        foreach (var name in path.Split('.'))
        {
            if (node.Find(name) is not { } child)
                node.Add(name, child = new SourceNode(node, name, Key, Span));
            node = child;
        }

        node.Items = items;
    }

    internal void Add(string name, SourceNode node) => (_properties ??= new(4)).Add((name, node));

    private IReadOnlyList<(string Name, SourceNode Node)> Properties => _properties ?? (IReadOnlyList<(string, SourceNode)>)[];
}
