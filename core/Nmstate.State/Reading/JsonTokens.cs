using System.Text;
using System.Text.Json;
using Nmstate.State.Diagnostics;
using Nmstate.State.Schema;

namespace Nmstate.State.Reading;

/// <summary>JSON as pieces.</summary>
internal sealed class JsonTokens(SourceText source) : ITokenSource
{
    private readonly byte[] _bytes = Encoding.UTF8.GetBytes(source.Text);
    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = ReadingLimits.Depth });
    private int _consumed;
    private int _line = 1;
    private int _lineStart;
    private int _counted;

    public Token Next()
    {
        var reader = new Utf8JsonReader(_bytes.AsSpan(_consumed), isFinalBlock: true, _state);
        try
        {
            if (!reader.Read())
                return new Token(TokenKind.End, default, At(_bytes.Length, 0));
            var token = Current(ref reader);
            _consumed += (int)reader.BytesConsumed;
            _state = reader.CurrentState;
            return token;
        }
        catch (JsonException e)
        {
            throw new SyntaxException(ReadingDiagnostics.Syntax.At(At(_consumed, 1), e.Message.Split(" LineNumber")[0]));
        }
    }

    private Token Current(ref Utf8JsonReader reader)
    {
        var span = At(_consumed + (int)reader.TokenStartIndex, reader.ValueSpan.Length + (reader.TokenType == JsonTokenType.String ? 2 : 0));
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => new(TokenKind.MappingStart, default, span),
            JsonTokenType.EndObject => new(TokenKind.MappingEnd, default, span),
            JsonTokenType.StartArray => new(TokenKind.ListStart, default, span),
            JsonTokenType.EndArray => new(TokenKind.ListEnd, default, span),
            JsonTokenType.Null => new(TokenKind.Null, new("null", ScalarForm.Plain), span),
            JsonTokenType.True => new(TokenKind.Scalar, new("true", ScalarForm.Boolean), span),
            JsonTokenType.False => new(TokenKind.Scalar, new("false", ScalarForm.Boolean), span),
            JsonTokenType.Number => new(TokenKind.Scalar, new(Encoding.UTF8.GetString(reader.ValueSpan), ScalarForm.Number), span),
            _ => new(TokenKind.Scalar, new(reader.GetString()!, ScalarForm.String), span),
        };
    }

    private SourceSpan At(int offset, int length)
    {
        for (; _counted < offset; _counted++)
        {
            if (_bytes[_counted] != '\n')
                continue;
            _line++;
            _lineStart = _counted + 1;
        }

        return new(source, _line, Encoding.UTF8.GetCharCount(_bytes.AsSpan(_lineStart, offset - _lineStart)) + 1, length);
    }
}
