using System.Runtime.InteropServices;
using System.Text;

namespace Nmstate.State.Diagnostics;

/// <summary>A text that diagnostics point into. It is kept as it was read, in UTF-8, which for a large one is half of what a string takes.</summary>
public sealed class SourceText
{
    private (int Byte, int Character)[]? _lines;
    private List<(int Start, int End)>? _concealed;

    /// <summary>A text in memory.</summary>
    /// <param name="name">What to call it where it is pointed into.</param>
    /// <param name="text">Its characters.</param>
    public SourceText(string name, string text)
        : this(name, Encoding.UTF8.GetBytes(text))
    {
    }

    /// <summary>A text as a file has it.</summary>
    /// <param name="name">The file's name as the user gave it; <c>-</c> is standard input.</param>
    /// <param name="utf8">Its characters in UTF-8; a byte order mark is left out. What is not UTF-8 stands for U+FFFD.</param>
    public SourceText(string name, ReadOnlyMemory<byte> utf8)
    {
        Name = name;
        Utf8 = utf8.Span.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        IsAscii = Ascii.IsValid(Utf8.Span);
    }

    /// <summary>The file's name as the user gave it.</summary>
    public string Name { get; }

    /// <summary>The characters in UTF-8, without a byte order mark.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    /// <summary>The characters, to be read one after the other.</summary>
    internal TextReader Open()
        => new StreamReader(
            MemoryMarshal.TryGetArray(Utf8, out var bytes) ? new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count) : new MemoryStream(Utf8.ToArray()),
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            detectEncodingFromByteOrderMarks: false);

    /// <summary>The line with this number, counted from 1, without its end; of a longer one its first <paramref name="most"/> characters.</summary>
    public string Line(int number, int most)
    {
        var lines = Lines;
        if (number < 1 || number > lines.Length)
            return "";
        var line = Utf8.Span[lines[number - 1].Byte..(number < lines.Length ? lines[number].Byte : Utf8.Length)].TrimEnd("\r\n"u8);
        var text = Encoding.UTF8.GetString(line[..Math.Min(line.Length, Encoding.UTF8.GetMaxByteCount(most))]);
        return text[..Math.Min(text.Length, most)];
    }

    /// <summary>Line and column, each counted from 1, of the character with this number, counted from 0.</summary>
    public (int Line, int Column) PlaceOf(int character)
    {
        var (low, high) = (0, Lines.Length);
        while (high - low > 1)
            if (Lines[(low + high) / 2] is var middle && middle.Character <= character)
                low = (low + high) / 2;
            else
                high = (low + high) / 2;
        return (low + 1, character - Lines[low].Character + 1);
    }

    /// <summary>Whether each character is one byte.</summary>
    internal bool IsAscii { get; }

    /// <summary>How many characters, as .NET counts them, these bytes of the text are.</summary>
    internal int CharactersIn(Range bytes)
        => IsAscii ? bytes.GetOffsetAndLength(Utf8.Length).Length : Encoding.UTF8.GetCharCount(Utf8.Span[bytes]);

    /// <summary>Has nobody be shown the lines of this stretch: a secret stands there.</summary>
    internal void Conceal(SourceSpan span) => (_concealed ??= []).Add((span.Start, span.Start + span.Length));

    /// <summary>Whether nobody is to be shown this line.</summary>
    internal bool IsConcealed(int number)
        => _concealed?.Any(c => PlaceOf(c.Start).Line <= number && number <= PlaceOf(c.End).Line) == true;

    private (int Byte, int Character)[] Lines => _lines ??= FindLines();

    private (int Byte, int Character)[] FindLines()
    {
        List<(int Byte, int Character)> lines = [(0, 0)];
        for (var at = 0; Utf8.Span[at..].IndexOfAny((byte)'\n', (byte)'\r') is >= 0 and var end;)
        {
            var next = at + end + 1;
            if (Utf8.Span[next - 1] == '\r' && next < Utf8.Length && Utf8.Span[next] == '\n')
                next++;
            lines.Add((next, lines[^1].Character + CharactersIn(at..next)));
            at = next;
        }

        return [.. lines];
    }
}
