using System.Globalization;
using Nmstate.State.Reading;

namespace Nmstate.State.Diagnostics;

/// <summary>What all diagnostics of one code share; declared once, in the catalogue of its room.</summary>
/// <param name="Code">The stable number.</param>
/// <param name="Slug">The stable name.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Message">The fact, with numbered holes.</param>
/// <param name="Hint">What to do, with the same holes.</param>
public sealed record DiagnosticDescriptor(string Code, string Slug, Severity Severity, string Message, string? Hint = null)
{
    /// <summary>Whoever writes a name of a megabyte knows it, or should not see it again.</summary>
    private const int LongestWord = 1000;

    /// <summary>A diagnostic at <paramref name="at"/>, its holes filled.</summary>
    public Diagnostic At(SourceSpan? at, params ReadOnlySpan<object?> words)
    {
        object?[] shown = [.. words];
        for (var i = 0; i < shown.Length; i++)
            if (shown[i] is string { Length: > LongestWord } text)
                shown[i] = text[..LongestWord] + "…";
        return new()
        {
            Code = Code,
            Slug = Slug,
            Severity = Severity,
            Message = string.Format(CultureInfo.InvariantCulture, Message, shown),
            Hint = Hint is null ? null : string.Format(CultureInfo.InvariantCulture, Hint, shown),
            At = at,
        };
    }

    /// <summary>A diagnostic at the place of <paramref name="node"/>, its holes filled.</summary>
    public Diagnostic At(SourceNode? node, params ReadOnlySpan<object?> words)
        => At(node?.Span, words) with { Path = node?.Path };
}
