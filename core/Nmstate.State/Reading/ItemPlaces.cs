using System.Collections;
using Nmstate.State.Schema;

namespace Nmstate.State.Reading;

/// <summary>
/// Where the items of a list stand, kept as numbers: nobody ever asks for the place of most, and a document may have a million routes.
/// A node is made when somebody does; of an item that is more than scalars, or is called by its name, or is a hole, it is kept.
/// </summary>
/// <param name="list">The node of the list.</param>
/// <param name="schema">The shape of its items.</param>
internal sealed class ItemPlaces(SourceNode list, ValueSchema schema) : IReadOnlyList<SourceNode>
{
    private readonly List<Place> _items = [];
    private readonly List<Property> _properties = [];
    private readonly List<string> _names = [];
    private readonly Dictionary<int, SourceNode> _kept = [];

    public int Count => _items.Count;

    public SourceNode this[int index] => _kept.GetValueOrDefault(index) ?? Node(index);

    /// <summary>Takes up the place of the next item, which has been read, and says whether it keeps the node.</summary>
    public bool Add(SourceNode item)
    {
        // A map has names of its own, and no end of them.
        var isKept = schema is MapSchema || !item.IsPlainItem(_items.Count);
        if (isKept)
            _kept.Add(_items.Count, item);
        else
            foreach (var property in item.Properties)
                _properties.Add(new(NumberOf(property.Name), (ushort)property.At.KeyLength, property.At.Key, property.At.Start, property.At.Length));
        _items.Add(new(item.Span.Start, item.Span.Length, _properties.Count));
        return isKept;
    }

    public IEnumerator<SourceNode> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private SourceNode Node(int index)
    {
        var item = _items[index];
        var node = new SourceNode(list, index, list.Span with { Start = item.Start, Length = item.Length });
        var properties = _properties[(index == 0 ? 0 : _items[index - 1].End)..item.End];
        node.Take([.. properties.Select(p => new SourceNode.Property(_names[p.Name], new(p.Key, p.KeyLength, p.Start, p.Length)))]);
        return node;
    }

    private byte NumberOf(string name)
    {
        for (var i = 0; i < _names.Count; i++)
            if (ReferenceEquals(_names[i], name))
                return (byte)i;
        _names.Add(name);
        return (byte)(_names.Count - 1);
    }

    /// <summary>An item, and behind which of the properties its own end.</summary>
    private readonly record struct Place(int Start, int Length, int End);

    private readonly record struct Property(byte Name, ushort KeyLength, int Key, int Start, int Length);
}
