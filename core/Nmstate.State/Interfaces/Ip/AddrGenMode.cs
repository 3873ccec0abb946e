using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>How the lower half of IPv6 addresses is made.</summary>
/// <param name="Text">A known word in lower case, or any other text.</param>
/// <remarks>ipv6.addr-gen-mode in nm-settings(5).</remarks>
public readonly record struct AddrGenMode(string Text) : IScalar<AddrGenMode>
{
    /// <inheritdoc/>
    public static string Expected => "eui64, stable-privacy or another text";

    /// <inheritdoc/>
    public static bool IsText => true;

    /// <inheritdoc/>
    public static bool TryParse(string text, out AddrGenMode value)
    {
        value = new(text.ToLowerInvariant() is "eui64" or "stable-privacy" ? text.ToLowerInvariant() : text);
        return text.Length > 0;
    }

    /// <summary>The canonical text.</summary>
    public override string ToString() => Text;
}
