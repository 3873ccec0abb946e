using System.Text;
using Nmstate.State.Schema;

namespace Nmstate.State.Diagnostics;

/// <summary>Draws a diagnostic for people: the place, the fact, the line with a caret below, the hint.</summary>
public static class DiagnosticText
{
    private const int WidestLine = 160;

    /// <summary>The lines of <paramref name="diagnostic"/>, each ended by a line feed.</summary>
    public static string Render(Diagnostic diagnostic)
    {
        var text = new StringBuilder();
        if (diagnostic.At is { } at)
            text.Append(at).Append(": ");
        text.Append($"{Word(diagnostic.Severity)} {diagnostic.Code}: {Shown(diagnostic.Message)}\n");
        if (diagnostic.At is { } span)
            Excerpt(text, span);
        foreach (var related in diagnostic.Related)
        {
            text.Append($"  {related.At}: {related.Label}\n");
            Excerpt(text, related.At);
        }

        if (diagnostic.Hint is { } hint)
            text.Append($"  hint: {Shown(hint)}\n");
        return text.ToString();
    }

    /// <summary>The severity as diagnostics write it.</summary>
    public static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    /// <summary>A line on which a secret may stand, also one that could not be read, is not drawn.</summary>
    private static bool NamesSecret(string line) => SecretNames.All.Any(name => line.Contains(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Control characters of a hostile document must not reach the terminal.</summary>
    private static string Shown(string text)
        => text.Any(char.IsControl) ? string.Concat(text.Select(c => c == '\t' ? ' ' : char.IsControl(c) ? '\uFFFD' : c)) : text;

    private static void Excerpt(StringBuilder text, SourceSpan span)
    {
        var line = span.Source.Line(span.Line, WidestLine + 1);
        if (line.Length is 0 or > WidestLine || span.Source.IsConcealed(span.Line) || NamesSecret(line))
            return;
        var shown = Shown(line);
        var number = span.Line.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var column = Math.Clamp(span.Column, 1, shown.Length + 1);
        var length = Math.Clamp(span.Length, 1, Math.Max(1, shown.Length - column + 1));
        text.Append($"  {number} | {shown}\n");
        text.Append($"  {new string(' ', number.Length)} | {new string(' ', column - 1)}{new string('^', length)}\n");
    }
}
