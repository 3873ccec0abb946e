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
    /// <summary>A diagnostic at <paramref name="at"/>, its holes filled.</summary>
    public Diagnostic At(SourceSpan? at, params ReadOnlySpan<object?> words) => new()
    {
        Code = Code,
        Slug = Slug,
        Severity = Severity,
        Message = string.Format(CultureInfo.InvariantCulture, Message, words),
        Hint = Hint is null ? null : string.Format(CultureInfo.InvariantCulture, Hint, words),
        At = at,
    };

    /// <summary>A diagnostic at the place of <paramref name="node"/>, its holes filled.</summary>
    public Diagnostic At(SourceNode? node, params ReadOnlySpan<object?> words)
        => At(node?.Span, words) with { Path = node?.Path };
}
