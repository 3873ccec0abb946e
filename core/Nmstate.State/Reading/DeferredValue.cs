using Nmstate.State.Schema;

namespace Nmstate.State.Reading;

/// <summary>Several properties may have one name: which of them is meant is known when the whole mapping has been read.</summary>
public sealed partial class StateReader
{
    /// <summary>A value that waits for that.</summary>
    private sealed record Deferred(IReadOnlyList<PropertySchema> Variants, SourceNode Node, IReadOnlyList<Token> Tokens);

    /// <summary>The pieces of the value that begins at the current token; it is passed over.</summary>
    private List<Token> Recorded()
    {
        List<Token> tokens = [];
        var depth = 0;
        do
        {
            tokens.Add(_token);
            depth += _token.Kind switch
            {
                TokenKind.MappingStart or TokenKind.ListStart => 1,
                TokenKind.MappingEnd or TokenKind.ListEnd => -1,
                _ => 0,
            };
            Advance();
        }
        while (depth > 0 && _token.Kind != TokenKind.End);
        return tokens;
    }

    /// <summary>Reads the value as the property that the mapping's discriminator names; without one, as the first that it fits.</summary>
    private void Read(Deferred value, MappingSchema schema, object?[] values)
    {
        var word = values[schema.Discriminator!.Index]?.ToString();
        var fitting = value.Variants.Where(v => word is not null && v.For.Contains(word)).DefaultIfEmpty(value.Variants[0]).First();
        if (word is null || !fitting.For.Contains(word))
            fitting = value.Variants.FirstOrDefault(v => Reads(v, value)) ?? fitting;
        values[fitting.Index] = Replayed(fitting, value.Node, value.Tokens);
    }

    private bool Reads(PropertySchema property, Deferred value)
    {
        var mark = _findings.Mark;
        Replayed(property, new SourceNode(value.Node.Parent, value.Node.Name, value.Node.Key, value.Node.Span), value.Tokens);
        return !_findings.Forget(mark);
    }

    private object? Replayed(PropertySchema property, SourceNode node, IReadOnlyList<Token> tokens)
    {
        var (source, next) = (_tokens, _token);
        _tokens = new RecordedTokens(tokens);
        Advance();
        var read = Value(property.Value, property, node);
        (_tokens, _token) = (source, next);
        return read;
    }

    private sealed class RecordedTokens(IReadOnlyList<Token> tokens) : ITokenSource
    {
        private int _next;

        public Token Next() => _next < tokens.Count ? tokens[_next++] : new Token(TokenKind.End, default, tokens[^1].Start, 0);
    }
}
