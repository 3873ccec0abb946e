using System.Buffers;
using System.Globalization;

namespace Nmstate.State.Reading;

/// <summary>Which characters a text may have: no kernel, daemon or file takes the others for what they are.</summary>
internal static class Characters
{
    /// <summary>What an escape may leave of a character that takes two.</summary>
    public const string HalfCharacter = "half of a character";

    /// <summary>The control characters that YAML does not allow, as bytes; JSON allows none.</summary>
    /// <remarks>YAML 1.2.2, section 5.1; RFC 8259, section 7.</remarks>
    public static readonly SearchValues<byte> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Except(['\t', '\n', '\r']).Select(c => (byte)c), 0x7f]);

    /// <summary>The first character that <paramref name="text"/> may not have, as it can be shown; null: all are good.</summary>
    public static string? FirstBad(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyExceptInRange(' ', '~'))
            return null;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]) && text[i] is not ('\t' or '\n' or '\r'))
                return Named(text[i]);
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]))
                return HalfCharacter;
        }

        return null;
    }

    /// <summary>A control character, as it can be shown.</summary>
    public static string Named(char control) => string.Create(CultureInfo.InvariantCulture, $"the control character U+{(int)control:X4}");
}
