using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Nmstate.Providers.Netplan.Yaml;

/// <summary>Reads the first document of a text; netplan drops what follows it. Aliases give the value that they stand for.</summary>
/// <remarks>Aliases are not unfolded, so a text cannot make more of itself than it is.</remarks>
internal sealed class YamlReader
{
    /// <summary>Collections inside one another; the parser's time grows with the square of it.</summary>
    private const int DeepestNesting = 64;

    private readonly string _file;
    private readonly Parser _parser;
    private readonly Dictionary<string, YamlNode> _anchors = new(StringComparer.Ordinal);
    private int _depth;

    private YamlReader(string file, string text) => (_file, _parser) = (file, new Parser(new StringReader(text)));

    /// <summary>The document's value; null: there is none.</summary>
    /// <param name="file">The file's name, for faults.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="NetplanFileException">It is no YAML.</exception>
    public static YamlNode? Read(string file, string text) => new YamlReader(file, text).Document();

    private YamlNode? Document()
    {
        try
        {
            while (_parser.MoveNext())
                if (_parser.Current is NodeEvent)
                    return Node();
            return null;
        }
        catch (YamlException e)
        {
            throw new NetplanFileException(_file, (int)e.Start.Line, (int)e.Start.Column, (e.InnerException ?? e).Message, e);
        }
        catch (InvalidOperationException e)
        {
            // The parser meets some texts that are no YAML with this, and without a place.
            throw new NetplanFileException(_file, (int)(_parser.Current?.End.Line ?? 1), 1, e.Message, e);
        }
    }

    private YamlNode Node()
    {
        var current = _parser.Current!;
        return current switch
        {
            AnchorAlias alias => _anchors.GetValueOrDefault(alias.Value.Value) ?? throw Fault(alias, $"nothing is called '*{alias.Value.Value}'"),
            Scalar scalar => Known(scalar, new YamlScalar(scalar.Value)
            {
                Range = Between(scalar, scalar),
                HasAnchor = !scalar.Anchor.IsEmpty,
                IsPlain = scalar.Style == ScalarStyle.Plain,
            }),
            SequenceStart sequence => Known(sequence, Sequence(sequence)),
            MappingStart mapping => Known(mapping, Mapping(mapping)),
            _ => throw Fault(current, "a value is expected"),
        };
    }

    private YamlSequence Sequence(SequenceStart start)
    {
        List<YamlNode> items = [];
        Descend(start);
        for (; _parser.Current is not SequenceEnd; _parser.MoveNext())
            items.Add(Node());
        _depth--;
        return new YamlSequence(items)
        {
            Range = Between(start, _parser.Current, start.Style == SequenceStyle.Flow),
            HasAnchor = !start.Anchor.IsEmpty,
            IsFlow = start.Style == SequenceStyle.Flow,
        };
    }

    private YamlMapping Mapping(MappingStart start)
    {
        List<YamlChild> entries = [];
        Descend(start);
        while (_parser.Current is not MappingEnd)
        {
            if (Node() is not YamlScalar key)
                throw Fault(_parser.Current!, "a key is a single value");
            _parser.MoveNext();
            entries.Add(new YamlChild(key, Node()));
            _parser.MoveNext();
        }

        _depth--;
        return new YamlMapping(entries)
        {
            Range = Between(start, _parser.Current, start.Style == MappingStyle.Flow),
            HasAnchor = !start.Anchor.IsEmpty,
            IsFlow = start.Style == MappingStyle.Flow,
        };
    }

    private void Descend(ParsingEvent start)
    {
        if (++_depth > DeepestNesting)
            throw Fault(start, $"more than {DeepestNesting} collections inside one another");
        _parser.MoveNext();
    }

    private T Known<T>(NodeEvent start, T node)
        where T : YamlNode
    {
        if (!start.Anchor.IsEmpty)
            _anchors[start.Anchor.Value] = node;
        return node;
    }

    private NetplanFileException Fault(ParsingEvent at, string message) => new(_file, (int)at.Start.Line, (int)at.Start.Column, message);

    /// <summary>The parser's end of a collection in brackets is before the closing one.</summary>
    private static TextRange Between(ParsingEvent first, ParsingEvent last, bool isFlow = false)
        => new((int)first.Start.Index, (int)last.End.Index + (isFlow ? 1 : 0));
}
