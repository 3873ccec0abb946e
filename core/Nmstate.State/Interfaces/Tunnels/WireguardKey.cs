using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>The public key of an end of a WireGuard tunnel.</summary>
/// <param name="Text">The text.</param>
/// <remarks>WG_KEY_LEN (linux/wireguard.h).</remarks>
public readonly record struct WireguardKey(string Text) : IScalar<WireguardKey>
{
    private const int Bytes = 32;

    /// <inheritdoc/>
    public static string Expected => "a key, 32 bytes in base64, such as AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    /// <inheritdoc/>
    public static string? Pattern => "^[0-9A-Za-z+/]{43}=$";

    /// <inheritdoc/>
    public static bool TryParse(string text, out WireguardKey value)
    {
        value = new(text);
        Span<byte> key = stackalloc byte[Bytes + 2];
        return text.Length == 44 && Convert.TryFromBase64String(text, key, out var length) && length == Bytes;
    }

    /// <summary>The canonical text.</summary>
    public override string ToString() => Text;
}
