using System.Globalization;

namespace Nmstate.State.Schema;

/// <summary>Which plain scalars YAML's core schema takes for something else than text.</summary>
/// <remarks>YAML 1.2.2, section 10.3.2.</remarks>
public static class CoreSchema
{
    /// <summary>Whether <paramref name="text"/>, written plain, is null.</summary>
    public static bool IsNull(string text) => text is "" or "~" or "null" or "Null" or "NULL";

    /// <summary>Whether <paramref name="text"/>, written plain, is a boolean, a number or null.</summary>
    public static bool Resolves(string text)
        => IsNull(text) || text is "true" or "True" or "TRUE" or "false" or "False" or "FALSE" || IsNumber(text);

    private static bool IsNumber(string text)
    {
        if (!char.IsAsciiDigit(text[^1]) && !text.EndsWith('.') && text is not (".inf" or ".nan") && !text.StartsWith("0x", StringComparison.Ordinal))
            return false;
        if (text.StartsWith("0x", StringComparison.Ordinal))
            return text.Length > 2 && text.AsSpan(2).IndexOfAnyExcept("0123456789abcdefABCDEF") < 0;
        if (text.StartsWith("0o", StringComparison.Ordinal))
            return text.Length > 2 && text.AsSpan(2).IndexOfAnyExcept("01234567") < 0;
        return text[0] is not (' ' or ',') && double.TryParse(text, NumberStyles.Float & ~NumberStyles.AllowLeadingWhite & ~NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out _);
    }
}
