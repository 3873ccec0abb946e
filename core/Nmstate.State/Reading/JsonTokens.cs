using System.Text;
using System.Text.Json;
using Nmstate.State.Diagnostics;
using Nmstate.State.Schema;

namespace Nmstate.State.Reading;

/// <summary>JSON as pieces.</summary>
internal sealed class JsonTokens(SourceText source) : ITokenSource
{
    /// <summary>A reader of JSON cannot be kept, only its state: pieces are read many at a time, which costs less than one by one.</summary>
    private readonly Token[] _ahead = new Token[128];

    private readonly ShortTexts _texts = new();
    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = ReadingLimits.Depth });
    private SyntaxException? _fault;
    private int _read;
    private int _next;
    private int _consumed;
    private int _countedBytes;
    private int _countedCharacters;

    public Token Next()
    {
        if (_next == _read)
            ReadAhead();
        if (_next < _read)
            return _ahead[_next++];
        return _fault is { } fault ? throw fault : new Token(TokenKind.End, default, CharactersTo(source.Utf8.Length), 0);
    }

    private void ReadAhead()
    {
        (_next, _read) = (0, 0);
        var reader = new Utf8JsonReader(source.Utf8.Span[_consumed..], isFinalBlock: true, _state);
        try
        {
            while (_fault is null && _read < _ahead.Length && reader.Read())
            {
                var token = Current(ref reader);
                _ahead[_read++] = token;
            }
        }
        catch (JsonException e)
        {
            _fault = new(ReadingDiagnostics.Syntax.At(new SourceSpan(source, CharactersTo(_consumed + (int)reader.BytesConsumed), 1), e.Message.Split(" LineNumber")[0]));
        }
        catch (InvalidOperationException)
        {
            // So the reader meets the escape of one half of a character that takes two.
            _fault = new(ReadingDiagnostics.BadCharacter.At(new SourceSpan(source, CharactersTo(_consumed + (int)reader.TokenStartIndex), 1), Characters.HalfCharacter));
        }

        _consumed += (int)reader.BytesConsumed;
        _state = reader.CurrentState;
    }

    private Token Current(ref Utf8JsonReader reader)
    {
        var isText = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
        var from = _consumed + (int)reader.TokenStartIndex;
        var start = CharactersTo(from);
        var bytes = reader.ValueSpan.Length + (isText ? 2 : 0);
        var length = source.IsAscii ? bytes : source.CharactersIn(from..(from + bytes));
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => new(TokenKind.MappingStart, default, start, length),
            JsonTokenType.EndObject => new(TokenKind.MappingEnd, default, start, length),
            JsonTokenType.StartArray => new(TokenKind.ListStart, default, start, length),
            JsonTokenType.EndArray => new(TokenKind.ListEnd, default, start, length),
            JsonTokenType.Null => new(TokenKind.Null, new("null", ScalarForm.Plain), start, length),
            JsonTokenType.True => new(TokenKind.Scalar, new("true", ScalarForm.Boolean), start, length),
            JsonTokenType.False => new(TokenKind.Scalar, new("false", ScalarForm.Boolean), start, length),
            JsonTokenType.Number => new(TokenKind.Scalar, new(_texts.Of(reader.ValueSpan), ScalarForm.Number), start, length),
            _ => new(TokenKind.Scalar, new(reader.ValueIsEscaped ? reader.GetString()! : _texts.Of(reader.ValueSpan), ScalarForm.String), start, length),
        };
    }

    /// <summary>How many characters there are before this byte, which is behind those asked for before.</summary>
    private int CharactersTo(int offset)
    {
        if (source.IsAscii)
            return offset;
        _countedCharacters += source.CharactersIn(_countedBytes..offset);
        _countedBytes = offset;
        return _countedCharacters;
    }

    /// <summary>The texts that were met last: a document has few names, and many times each.</summary>
    private sealed class ShortTexts
    {
        private const int Longest = 32;
        private readonly string?[] _met = new string?[1024];

        public string Of(ReadOnlySpan<byte> utf8)
        {
            if (utf8.Length is 0 or > Longest)
                return Encoding.UTF8.GetString(utf8);
            // Names differ at their beginning, values of one property at their end.
            var hash = (utf8.Length * 31) + utf8[0];
            foreach (var last in utf8[^Math.Min(3, utf8.Length)..])
                hash = (hash * 31) + last;
            var slot = hash & (_met.Length - 1);
            if (_met[slot] is { } text && Ascii.Equals(utf8, text))
                return text;
            return _met[slot] = Encoding.UTF8.GetString(utf8);
        }
    }
}
