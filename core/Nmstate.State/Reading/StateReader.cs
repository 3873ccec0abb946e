using System.Runtime.InteropServices;
using Nmstate.State.Diagnostics;
using Nmstate.State.Schema;

namespace Nmstate.State.Reading;

/// <summary>Reads a document, YAML or JSON: all its mistakes at once, each with its place, and what is whole around them.</summary>
public sealed partial class StateReader
{
    private readonly SourceText _source;
    private ITokenSource _tokens;
    private readonly Findings _findings;
    private readonly RecentValues _recent = new();

    /// <summary>The properties of the mappings that are being read, the innermost one's last.</summary>
    private readonly List<SourceNode.Property> _properties = [];
    private object?[]? _spare;
    private Token _token;
    private Token _key;

    private StateReader(SourceText source, ITokenSource tokens)
    {
        _source = source;
        _tokens = tokens;
        _findings = new(source);
    }

    /// <summary>Reads <paramref name="source"/>.</summary>
    public static Document Read(SourceText source)
    {
        // Every JSON text is a YAML text, and is read much faster as JSON.
        if (source.Utf8.Span.TrimStart(" \t\r\n"u8).StartsWith("{"u8) && new StateReader(source, new JsonTokens(source)).ReadAll() is { } json
            && json.Diagnostics.All(d => d.Code != ReadingDiagnostics.Syntax.Code))
            return json;
        return new StateReader(source, new YamlTokens(source)).ReadAll();
    }

    private Document ReadAll()
    {
        var root = new SourceNode(null, "", new(_source, 0, 0), new(_source, 0, 0));
        object? state = null;
        try
        {
            Advance();
            if (_token.Kind == TokenKind.Null)
                Advance();
            else if (_token.Kind != TokenKind.End)
                state = Value(NetworkState.Schema, null, root);
            // What comes after the document is a mistake that only reading on can find.
            while (_token.Kind != TokenKind.End)
                Advance();
        }
        catch (SyntaxException e)
        {
            // What cannot be read may be a secret all the same, on lines that do not name it.
            if (_key.Scalar.Text is { } key && SecretNames.All.Contains(key) && e.Diagnostic.At is { } at)
                _source.Conceal(new(_source, _key.Start, Math.Max(0, at.Start + at.Length - _key.Start)));
            _findings.Add(e.Diagnostic);
            root.IsHole = true;
        }

        return new Document((NetworkState?)state ?? new NetworkState(), root, _findings);
    }

    /// <summary>Reads the value that begins at the current token; null: nothing there, or nothing of use.</summary>
    private object? Value(ValueSchema schema, PropertySchema? property, SourceNode node)
    {
        if (_token.Kind == TokenKind.Null)
        {
            Advance();
            return null;
        }

        if (IsMissing)
            return null;
        var value = schema switch
        {
            MappingSchema mapping when _token.Kind == TokenKind.MappingStart => Mapping(mapping, node),
            MappingSchema { Shorthand: { } shorthand } mapping when _token.Kind == TokenKind.Scalar => Shorthand(mapping, mapping.Find(shorthand)!, node),
            MapSchema map when _token.Kind == TokenKind.MappingStart => Map(map, node),
            ListSchema list when _token.Kind == TokenKind.ListStart => List(list, property, node),
            ScalarSchema scalar when _token.Kind == TokenKind.Scalar => Scalar(scalar, property, node),
            _ => WrongShape(schema, node),
        };
        node.IsHole |= value is null;
        return value;
    }

    private object? Mapping(MappingSchema schema, SourceNode node)
    {
        var values = Values(schema);
        var first = _properties.Count;
        HashSet<string>? unknown = null;
        List<Deferred>? deferred = null;
        Span<bool> mentioned = stackalloc bool[values.Length];
        Advance();
        while (_token.Kind is not (TokenKind.MappingEnd or TokenKind.End))
        {
            var key = _key = _token;
            if (key.Kind != TokenKind.Scalar)
            {
                WrongShape(Scalars.Text, node);
                Skip();
                continue;
            }

            Advance();
            var property = schema.Find(key.Scalar.Text) is { NormalForm: false } known ? known : null;
            if (property is null || mentioned[property.Index])
            {
                var isTwice = property is not null || !(unknown ??= new(StringComparer.Ordinal)).Add(key.Scalar.Text);
                AddUnfit(schema, key, node, isTwice);
                Skip();
                continue;
            }

            // What is null is not mentioned, wherever it stands.
            var isNull = IsMissing || _token.Kind == TokenKind.Null;
            mentioned[property.Index] = !isNull;
            if (FitsAtOnce(property, out values[property.Index]))
            {
                _properties.Add(new(property.Name, new(key.Start, key.Length, _token.Start, _token.Length)));
                Advance();
                continue;
            }

            var child = new SourceNode(node, property.Name, Span(key), Span(_token));
            if (!isNull && schema.Variants(property.Name) is { Count: > 0 } variants)
                (deferred ??= []).Add(new(variants, child, Recorded()));
            else
                values[property.Index] = Value(property.Value, property, child);
            if (!isNull)
                _properties.Add(new(child));
        }

        Advance();
        Take(node, first);
        foreach (var value in deferred ?? [])
            Read(value, schema, values);
        var record = Complete(schema, values, node) ? Named(schema.Create(values), node) : null;
        Array.Clear(values);
        _spare = values;
        return record;
    }

    /// <summary>A place for the values of a mapping: that of the last one, where it has as many, as in a list of many it has.</summary>
    private object?[] Values(MappingSchema schema)
    {
        var values = _spare?.Length == schema.Properties.Count ? _spare : new object?[schema.Properties.Count];
        _spare = null;
        return values;
    }

    /// <summary>Whether the current token is a scalar that is right, as most are; all else takes the way on which mistakes are told.</summary>
    private bool FitsAtOnce(PropertySchema property, out object? value)
    {
        value = null;
        if (_token.Kind != TokenKind.Scalar || property.Value is not ScalarSchema { IsSecret: false } schema)
            return false;
        value = _recent.Find(property, _token.Scalar);
        if (value is not null)
            return true;
        if (Characters.FirstBad(_token.Scalar.Text) is not null || !schema.TryRead(_token.Scalar, out value) || !CanRefer(property, value))
            return false;
        _recent.Add(property, _token.Scalar, value);
        return true;
    }

    private void Take(SourceNode node, int first)
    {
        node.Take(CollectionsMarshal.AsSpan(_properties)[first..]);
        _properties.RemoveRange(first, _properties.Count - first);
    }

    /// <summary>What may name an interface depends on what it is, and so on the whole of its mapping.</summary>
    private object? Named(object record, SourceNode node)
    {
        if (record is not Interface link || InterfaceName.IsValid(link.Name))
            return record;
        var isLink = link.Identifier is null or InterfaceIdentifier.Name && link.Type is not { Kind.UserSpace: true };
        if (isLink ? InterfaceName.IsVirtualFunction(link.Name) : InterfaceName.IsLabel(link.Name))
            return record;
        _findings.Add(ReadingDiagnostics.BadInterfaceName.At(node.Find("name"), link.Name));
        return null;
    }

    private bool Complete(MappingSchema schema, object?[] values, SourceNode node)
    {
        var complete = true;
        foreach (var property in schema.Required)
        {
            if (values[property.Index] is not null)
                continue;
            complete = false;
            if (node.Find(property.Name) is null)
                _findings.Add(ReadingDiagnostics.MissingProperty.At(node, property.Name) with { Expected = property.Value.Expected });
        }

        return complete;
    }

    private object List(ListSchema schema, PropertySchema? property, SourceNode node)
    {
        List<object> items = [];
        var nodes = new ItemPlaces(node, schema.Item);
        var named = property?.Key is { } key && ((MappingSchema)schema.Item).Find(key) is { Refers: not null } name ? name : null;
        Dictionary<string, SourceNode>? names = named is null ? null : new(StringComparer.Ordinal);
        SourceNode? spare = null;
        Advance();
        for (var i = 0; _token.Kind is not (TokenKind.ListEnd or TokenKind.End); i++)
        {
            var child = spare?.For(i, Span(_token)) ?? new SourceNode(node, i, Span(_token));
            spare = null;
            var wasNull = _token.Kind == TokenKind.Null;
            var item = Value(schema.Item, schema.Item is ScalarSchema ? property : null, child);
            if (wasNull)
                WrongShape(schema.Item, child, "nothing", skip: false);
            // Of a document with more mistakes than are told nothing is ever made: what else there is in it need not be kept.
            if (item is null || _findings.AreTooMany)
            {
                // A list that lost an item is no longer what the author meant to be all of it.
                node.IsHole = true;
                continue;
            }

            if (named?.Get(item) is string called)
            {
                child.Name = $"[{called}]";
                var entry = (item as Interface)?.Key ?? called;
                if (!names!.TryAdd(entry, child))
                    _findings.Add(ReadingDiagnostics.DuplicateName.At(child, called).With(names[entry].Span, "first given here"));
            }

            items.Add(item);
            spare = nodes.Add(child) ? null : child;
        }

        Advance();
        node.Items = nodes;
        return schema.Create(items);
    }

    private object? Shorthand(MappingSchema schema, PropertySchema property, SourceNode node)
    {
        var child = new SourceNode(node, property.Name, node.Key, Span(_token));
        var value = Value(property.Value, property, child);
        node.Add(child);
        return value is null ? null : schema.Create(p => p == property ? value : null);
    }

    private object Map(MapSchema schema, SourceNode node)
    {
        List<KeyValuePair<string, object?>> entries = [];
        HashSet<string> names = new(StringComparer.Ordinal);
        var first = _properties.Count;
        Advance();
        while (_token.Kind is not (TokenKind.MappingEnd or TokenKind.End))
        {
            var key = _token;
            if (key.Kind != TokenKind.Scalar)
            {
                WrongShape(Scalars.Text, node);
                Skip();
                continue;
            }

            Advance();
            var child = new SourceNode(node, key.Scalar.Text, Span(key), Span(_token));
            if (Characters.FirstBad(child.Name) is { } bad)
                _findings.Add(ReadingDiagnostics.BadCharacter.At(Span(key), bad) with { Path = node.Path });
            if (!names.Add(child.Name))
            {
                _findings.Add(ReadingDiagnostics.DuplicateProperty.At(Span(key), child.Name) with { Path = node.Path });
                Skip();
                continue;
            }

            var isNull = _token.Kind == TokenKind.Null;
            var value = Value(schema.Item, null, child);
            _properties.Add(new(child));
            if (value is not null || (isNull && schema.TakesNull))
                entries.Add(new(child.Name, value));
            node.IsHole |= child.IsHole;
        }

        Advance();
        Take(node, first);
        return schema.Create(entries);
    }

    private object? Scalar(ScalarSchema schema, PropertySchema? property, SourceNode node)
    {
        var token = _token;
        if (schema.IsSecret)
            _source.Conceal(Span(token));
        Advance();
        if (Characters.FirstBad(token.Scalar.Text) is { } bad)
        {
            _findings.Add(ReadingDiagnostics.BadCharacter.At(node, bad));
            return null;
        }

        if (!schema.TryRead(token.Scalar, out var value))
        {
            var hint = NearestName.Hint(token.Scalar.Text, schema.Names)
                ?? (schema == Scalars.Text ? $"Put it in quotes: \"{token.Scalar.Text}\"." : null);
            var text = schema.IsSecret ? Secret.Placeholder : token.Scalar.Text;
            _findings.Add(ReadingDiagnostics.WrongValue.At(node, text, node.Name, schema.Expected, hint) with { Expected = schema.Expected, Hint = hint });
            return null;
        }

        if (property is null || CanRefer(property, value))
            return value;
        _findings.Add(ReadingDiagnostics.BadInterfaceName.At(node, value));
        return null;
    }

    /// <summary>Whether the value, where it names an interface, is a name that one can have.</summary>
    private static bool CanRefer(PropertySchema property, object value)
        => property.Refers != "interface" || value is not string name || InterfaceName.IsValid(name) || InterfaceName.IsVirtualFunction(name)
            || (name.Length == 0 && !property.Required);

    private void AddUnfit(MappingSchema schema, Token key, SourceNode node, bool isTwice)
        => _findings.Add(() => isTwice ? ReadingDiagnostics.DuplicateProperty.At(Span(key), key.Scalar.Text) with { Path = node.Path } : UnknownProperty(schema, key, node));

    private Diagnostic UnknownProperty(MappingSchema schema, Token key, SourceNode node)
    {
        var known = schema.Properties.Where(p => !p.NormalForm).SelectMany(p => (IEnumerable<string>)[p.Name, .. p.Aliases]).ToList();
        var hint = NearestName.Hint(key.Scalar.Text, known)
            ?? $"Known here: {string.Join(", ", schema.Properties.Where(p => !p.NormalForm).Select(p => p.Name))}.";
        var owner = node.Path.Length == 0 ? "the document" : $"'{node.Path}'";
        return ReadingDiagnostics.UnknownProperty.At(Span(key), key.Scalar.Text, owner, hint) with { Path = node.Path };
    }

    private object? WrongShape(ValueSchema schema, SourceNode node, string? found = null, bool skip = true)
    {
        found ??= _token.Kind switch
        {
            TokenKind.MappingStart => "a mapping",
            TokenKind.ListStart => "a list",
            TokenKind.Null => "nothing",
            _ => "a single value",
        };
        var name = node.Parent is null ? "the document" : node.Name;
        _findings.Add(ReadingDiagnostics.WrongShape.At(node, name, found, schema.Expected) with { Expected = schema.Expected });
        var start = _token.Start;
        if (skip)
            Skip();
        if (schema is ScalarSchema { IsSecret: true })
            _source.Conceal(new(_source, start, Math.Max(0, _token.Start - start)));
        return null;
    }

    /// <summary>Passes over the value that begins at the current token; the YAML parser gives some keys that are none no value at all.</summary>
    private void Skip()
    {
        if (IsMissing)
            return;
        var depth = 0;
        do
        {
            if (_token.Kind is TokenKind.MappingStart or TokenKind.ListStart)
                depth++;
            else if (_token.Kind is TokenKind.MappingEnd or TokenKind.ListEnd)
                depth--;
            Advance();
        }
        while (depth > 0 && _token.Kind != TokenKind.End);
    }

    private bool IsMissing => _token.Kind is TokenKind.MappingEnd or TokenKind.ListEnd or TokenKind.End;

    private SourceSpan Span(Token token) => new(_source, token.Start, token.Length);

    private void Advance() => _token = _tokens.Next();
}
