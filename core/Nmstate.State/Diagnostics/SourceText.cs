namespace Nmstate.State.Diagnostics;

/// <summary>A text that diagnostics point into.</summary>
/// <param name="Name">The file's name as the user gave it; <c>-</c> is standard input.</param>
/// <param name="Text">Its characters.</param>
public sealed record SourceText(string Name, string Text)
{
    private const char ByteOrderMark = '\uFEFF';

    private int[]? _lineStarts;
    private List<(int First, int Last)>? _concealed;

    /// <summary>The characters, without a byte order mark.</summary>
    public string Text { get; } = Text.TrimStart(ByteOrderMark);

    /// <summary>The line with this number, counted from 1, without its end.</summary>
    public string Line(int number)
    {
        var starts = _lineStarts ??= FindLineStarts();
        if (number < 1 || number > starts.Length)
            return "";
        var end = number < starts.Length ? starts[number] : Text.Length;
        return Text[starts[number - 1]..end].TrimEnd('\r', '\n');
    }

    /// <summary>Has nobody be shown these lines: a secret stands there.</summary>
    internal void Conceal(int first, int last) => (_concealed ??= []).Add((first, last));

    /// <summary>Whether nobody is to be shown this line.</summary>
    internal bool IsConcealed(int number) => _concealed?.Any(c => c.First <= number && number <= c.Last) == true;

    private int[] FindLineStarts()
    {
        List<int> starts = [0];
        for (var i = 0; i < Text.Length; i++)
            if (Text[i] == '\n')
                starts.Add(i + 1);
        return [.. starts];
    }
}
