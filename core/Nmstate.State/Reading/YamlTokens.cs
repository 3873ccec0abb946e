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
    private bool _documentSeen;
    private SourceSpan _last;

    public YamlTokens(SourceText source)
    {
        _source = source;
        _last = new SourceSpan(source, 1, 1, 0);
        _parser = new Parser(new StringReader(source.Text));
    }

    public Token Next()
    {
        while (_replaying.TryPeek(out var replay))
        {
            if (replay.MoveNext())
            {
                if (++_repeated > ReadingLimits.RepeatedTokens)
                    throw new SyntaxException(ReadingDiagnostics.TooManyAliases.At(replay.Current.Span, ReadingLimits.RepeatedTokens));
                return Record(replay.Current);
            }

            _replaying.Pop();
        }

        return Parse();
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
                    return Record(new Token(TokenKind.MappingEnd, default, span));
                case SequenceEnd:
                    return Record(new Token(TokenKind.ListEnd, default, span));
            }
        }

        return new Token(TokenKind.End, default, new SourceSpan(_source, 1, 1, 0));
    }

    private Token Started(NodeEvent node, SourceSpan span)
    {
        var token = node switch
        {
            MappingStart => new Token(TokenKind.MappingStart, default, span),
            SequenceStart => new Token(TokenKind.ListStart, default, span),
            Scalar scalar when scalar.Style != ScalarStyle.Plain => new Token(TokenKind.Scalar, new ScalarText(scalar.Value, ScalarForm.String), span),
            Scalar scalar when CoreSchema.IsNull(scalar.Value) => new Token(TokenKind.Null, new ScalarText(scalar.Value, ScalarForm.Plain), span),
            Scalar scalar => new Token(TokenKind.Scalar, new ScalarText(scalar.Value, ScalarForm.Plain), span),
            _ => throw new InvalidOperationException($"YAML has no other node than these: {node}"),
        };
        token = token with { LastLine = (int)node.End.Line };
        // Known from its end on: an alias inside its own anchor would never end.
        if (!node.Anchor.IsEmpty)
            _recording.Add((node.Anchor.Value, [], _depth));
        return Record(token);
    }

    /// <summary>Counts the depth, and keeps the piece for every anchor that is open.</summary>
    private Token Record(Token token)
    {
        if (token.Kind is TokenKind.MappingStart or TokenKind.ListStart && ++_depth > ReadingLimits.Depth)
            throw new SyntaxException(ReadingDiagnostics.TooDeep.At(token.Span, ReadingLimits.Depth));
        if (token.Kind is TokenKind.MappingEnd or TokenKind.ListEnd)
            _depth--;
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

    private SourceSpan Span(in Mark start, in Mark end)
        => new(_source, (int)start.Line, (int)start.Column, start.Line == end.Line ? (int)Math.Max(1, end.Column - start.Column) : 1);

    /// <summary>The parser's words, without the places that it repeats in them.</summary>
    private static string Words(YamlException e) => (e.InnerException?.Message ?? e.Message).Split("): ")[^1].TrimEnd('.') + ".";
}
