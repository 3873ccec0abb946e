using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>A link layer address of 6 bytes, or of the 20 that InfiniBand has.</summary>
/// <param name="Text">Pairs of upper-case hexadecimal digits with colons between.</param>
public readonly record struct MacAddress(string Text) : IScalar<MacAddress>
{
    /// <inheritdoc/>
    public static string Expected => "a MAC address, such as 02:00:5E:10:00:01";

    /// <inheritdoc/>
    public static string? Pattern => "^[0-9A-Fa-f]{2}(:[0-9A-Fa-f]{2}){5}((:[0-9A-Fa-f]{2}){14})?$";

    /// <summary>The address in these bytes.</summary>
    public static MacAddress FromBytes(ReadOnlySpan<byte> bytes)
    {
        var digits = Convert.ToHexString(bytes);
        return new(string.Join(':', Enumerable.Range(0, bytes.Length).Select(i => digits.Substring(2 * i, 2))));
    }

    /// <summary>The bytes of the address.</summary>
    public byte[] ToBytes() => Convert.FromHexString(Text.Replace(":", "", StringComparison.Ordinal));

    /// <inheritdoc/>
    public static bool TryParse(string text, out MacAddress value)
    {
        value = default;
        if (text.Length is not (17 or 59))
            return false;
        for (var i = 0; i < text.Length; i++)
            if (i % 3 == 2 ? text[i] != ':' : !char.IsAsciiHexDigit(text[i]))
                return false;
        value = new(text.ToUpperInvariant());
        return true;
    }

    /// <summary>The canonical text.</summary>
    public override string ToString() => Text;
}
