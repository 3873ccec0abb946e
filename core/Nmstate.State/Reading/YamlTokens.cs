using System.Globalization;
using Nmstate.State.Diagnostics;
using Nmstate.State.Schema;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Nmstate.State.Reading;

/// <summary>YAML as pieces: aliases replayed, within bounds; exactly one document.</summary>
internal sealed class YamlTokens : ITokenSource
{
    private readonly SourceText _source;
    private readonly Parser _parser;
    private readonly Dictionary<string, List<Token>> _anchors = new(StringComparer.Ordinal);
    private readonly List<(string Anchor, List<Token> Tokens, int Depth)> _recording = [];
    private readonly Stack<IEnumerator<Token>> _replaying = [];
    private int _depth;
    private int _repeated;
    private int _anchored;
    private int _held;
    private bool _documentSeen;
    private SourceSpan _last;
    private bool _begun;

    public YamlTokens(SourceText source)
    {
        _source = source;
        _last = new SourceSpan(source, 0, 0);
        _parser = new Parser(source.Open());
    }

    public Token Next()
    {
        if (!_begun)
            RefuseControls();
        while (_replaying.TryPeek(out var replay))
        {
            if (replay.MoveNext())
            {
                Bound(++_repeated, ReadingLimits.RepeatedTokens, "pieces that aliases repeat", replay.Current);
                return Record(replay.Current);
            }

            _replaying.Pop();
        }

        return Parse();
    }

    /// <summary>The parser ends at a NUL as if the text did, and what comes after that would not count.</summary>
    /// <remarks>YAML 1.2.2, section 5.1.</remarks>
    private void RefuseControls()
    {
        _begun = true;
        if (_source.Utf8.Span.IndexOfAny(Characters.Controls) is >= 0 and var at)
            throw new SyntaxException(ReadingDiagnostics.BadCharacter.At(new SourceSpan(_source, _source.CharactersIn(..at), 1), Characters.Named((char)_source.Utf8.Span[at])));
    }

    /// <summary>The next event. The parser meets some texts that are no YAML with exceptions that are not its own, and have no place.</summary>
    private bool MoveNext()
    {
        try
        {
            return _parser.MoveNext();
        }
        catch (YamlException e)
        {
            throw new SyntaxException(ReadingDiagnostics.Syntax.At(Span(e.Start, e.Start), Words(e)));
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or FormatException or OverflowException)
        {
            throw new SyntaxException(ReadingDiagnostics.Syntax.At(_last, e.Message));
        }
    }

    private Token Parse()
    {
        while (MoveNext())
        {
            var current = _parser.Current!;
            var span = _last = Span(current.Start, current.End);
            switch (current)
            {
                case DocumentStart when _documentSeen:
                    throw new SyntaxException(ReadingDiagnostics.SecondDocument.At(span));
                case DocumentStart:
                    _documentSeen = true;
                    break;
                case AnchorAlias alias:
                    if (!_anchors.TryGetValue(alias.Value.Value, out var anchored))
                        throw new SyntaxException(ReadingDiagnostics.UnknownAlias.At(span, alias.Value.Value));
                    _replaying.Push(anchored.GetEnumerator());
                    return Next();
                case NodeEvent node:
                    return Started(node, span);
                case MappingEnd:
                    return Record(new Token(TokenKind.MappingEnd, default, span.Start, span.Length));
                case SequenceEnd:
                    return Record(new Token(TokenKind.ListEnd, default, span.Start, span.Length));
            }
        }

        return new Token(TokenKind.End, default, _last.Start + _last.Length, 0);
    }

    private Token Started(NodeEvent node, SourceSpan span)
    {
        var (kind, scalar) = node switch
        {
            MappingStart => (TokenKind.MappingStart, default),
            SequenceStart => (TokenKind.ListStart, default),
            Scalar { Style: not ScalarStyle.Plain } quoted => (TokenKind.Scalar, new(quoted.Value, ScalarForm.String)),
            Scalar plain => (CoreSchema.IsNull(plain.Value) ? TokenKind.Null : TokenKind.Scalar, new ScalarText(plain.Value, ScalarForm.Plain)),
            _ => throw new InvalidOperationException($"YAML has no other node than these: {node}"),
        };
        // Known from its end on: an alias inside its own anchor would never end.
        if (!node.Anchor.IsEmpty)
            _recording.Add((node.Anchor.Value, [], _depth));
        var token = new Token(kind, scalar, span.Start, span.Length);
        if (!node.Anchor.IsEmpty)
            Bound(++_anchored, ReadingLimits.Anchors, "anchors", token);
        return Record(token);
    }

    /// <summary>Counts the depth, and keeps the piece for every anchor that is open.</summary>
    private Token Record(Token token)
    {
        if (token.Kind is TokenKind.MappingStart or TokenKind.ListStart && ++_depth > ReadingLimits.Depth)
            throw new SyntaxException(ReadingDiagnostics.TooDeep.At(Span(token), ReadingLimits.Depth));
        if (token.Kind is TokenKind.MappingEnd or TokenKind.ListEnd)
            _depth--;
        Bound(_held += _recording.Count, ReadingLimits.RepeatedTokens, "pieces that anchors hold", token);
        for (var i = _recording.Count - 1; i >= 0; i--)
        {
            var (anchor, tokens, depth) = _recording[i];
            tokens.Add(token);
            if (_depth != depth)
                continue;
            _anchors[anchor] = tokens;
            _recording.RemoveAt(i);
        }

        return token;
    }

    private void Bound(int count, int most, string what, Token token)
    {
        if (count > most)
            throw new SyntaxException(ReadingDiagnostics.TooManyAliases.At(Span(token), string.Create(CultureInfo.InvariantCulture, $"{most} {what}")));
    }

    private SourceSpan Span(Token token) => new(_source, token.Start, token.Length);

    private SourceSpan Span(in Mark start, in Mark end) => new(_source, (int)start.Index, (int)(end.Index - start.Index));

    /// <summary>The parser's words, without the places that it repeats in them.</summary>
    private static string Words(YamlException e) => (e.InnerException?.Message ?? e.Message).Split("): ")[^1].TrimEnd('.') + ".";
}
