using Nmstate.State.Diagnostics;

namespace Nmstate.State.Reading;

/// <summary>Where a value stands in its document: a tree beside the state, never in it, so that equal states stay equal.</summary>
public sealed class SourceNode
{
    private readonly SourceText _source;
    private Stretch _at;
    private int _index = -1;
    private string? _name;
    private Property[] _properties = [];

    internal SourceNode(SourceNode? parent, string name, SourceSpan key, SourceSpan span)
        : this(parent, span.Source, name, new(key.Start, key.Length, span.Start, span.Length))
    {
    }

    /// <summary>The place of an item.</summary>
    internal SourceNode(SourceNode parent, int index, SourceSpan span)
        => (Parent, _source, _index, _at) = (parent, span.Source, index, new(span.Start, 0, span.Start, span.Length));

    private SourceNode(SourceNode? parent, SourceText source, string name, Stretch at)
        => (Parent, _source, _name, _at) = (parent, source, name, at);

    /// <summary>The value that this one is in.</summary>
    public SourceNode? Parent { get; internal set; }

    /// <summary>The key of the property, or the item's place as <c>[0]</c>.</summary>
    public string Name
    {
        get => _name ?? $"[{_index}]";
        internal set => _name = value;
    }

    /// <summary>Where the key stands; for an item, where it begins.</summary>
    public SourceSpan Key => new(_source, _at.Key, _at.KeyLength);

    /// <summary>Where the value stands: a scalar whole, of a mapping or list the beginning.</summary>
    public SourceSpan Span => new(_source, _at.Start, _at.Length);

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
        for (var i = 0; i < _properties.Length; i++)
            if (_properties[i].Name is var name && path.StartsWith(name, StringComparison.Ordinal) && (path.Length == name.Length || path[name.Length] == '.'))
                return path.Length == name.Length ? At(i) : At(i).Find(path[(name.Length + 1)..]);
        return null;
    }

    /// <summary>Whether this mapping has a property of exactly this name, dots included.</summary>
    internal bool Has(string name)
    {
        for (var i = 0; i < _properties.Length; i++)
            if (_properties[i].Name == name)
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
        for (var i = 0; i < under._properties.Length; i++)
            merged.Add(over.Find(under._properties[i].Name) is { } upper ? Overlay(under.At(i), upper) : under.At(i));
        for (var i = 0; i < over._properties.Length; i++)
            if (!under.Has(over._properties[i].Name))
                merged.Add(over.At(i));
        return merged;
    }

    /// <summary>Puts a list of places at a path of names with dots between.</summary>
    internal void SetList(string path, IReadOnlyList<SourceNode> items)
    {
        var node = this;
        foreach (var name in path.Split('.'))
        {
            if (node.Find(name) is not { } child)
                node.Add(child = new SourceNode(node, name, Key, Span));
            node = child;
        }

        node.Items = items;
    }

    /// <summary>Takes up the place of a property, once that has been read.</summary>
    internal void Add(SourceNode node) => _properties = [.. _properties, new(node)];

    /// <summary>The places of the properties.</summary>
    internal ReadOnlySpan<Property> Properties => _properties;

    /// <summary>Whether this is the item with this number, as it stands in the text, with scalars that could be read and nothing else.</summary>
    internal bool IsPlainItem(int index)
    {
        if (_index != index || _name is not null || IsHole || Items.Count > 0)
            return false;
        foreach (var property in _properties)
            if (property.Node is not null || property.At.KeyLength > ushort.MaxValue)
                return false;
        return true;
    }

    /// <summary>Takes up the places of all properties.</summary>
    internal void Take(ReadOnlySpan<Property> properties)
    {
        if (_properties.Length != properties.Length)
            _properties = new Property[properties.Length];
        properties.CopyTo(_properties);
    }

    /// <summary>This node, which stood for a plain item and which nobody holds, for another item of that list.</summary>
    internal SourceNode For(int index, SourceSpan span)
    {
        (_index, _at) = (index, new(span.Start, 0, span.Start, span.Length));
        return this;
    }

    private SourceNode At(int index) => _properties[index].Node ??= new(this, _source, _properties[index].Name, _properties[index].At);

    /// <summary>Where a key and its value stand.</summary>
    internal readonly record struct Stretch(int Key, int KeyLength, int Start, int Length);

    /// <summary>
    /// A property. Most are scalars, and nobody ever asks for the place of most (a document of a million routes has five million of them):
    /// their nodes are made when somebody does.
    /// </summary>
    internal struct Property
    {
        public readonly string Name;
        public readonly Stretch At;
        public SourceNode? Node;

        /// <summary>The property with this node.</summary>
        public Property(SourceNode node) => (Name, At, Node) = (node.Name, node._at, node);

        /// <summary>A scalar that could be read.</summary>
        public Property(string name, Stretch at) => (Name, At) = (name, at);
    }
}
