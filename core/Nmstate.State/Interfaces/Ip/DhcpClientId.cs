using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>What a DHCP server is told to know a client by.</summary>
/// <param name="Text">A known word in lower case, or any other text.</param>
/// <remarks>ipv4.dhcp-client-id in nm-settings(5).</remarks>
public readonly record struct DhcpClientId(string Text) : IScalar<DhcpClientId>
{
    /// <inheritdoc/>
    public static string Expected => "ll, iaid+duid or another text";

    /// <inheritdoc/>
    public static bool IsText => true;

    /// <inheritdoc/>
    public static bool TryParse(string text, out DhcpClientId value)
    {
        value = new(text.ToLowerInvariant() is "ll" or "iaid+duid" ? text.ToLowerInvariant() : text);
        return text.Length > 0;
    }

    /// <summary>The canonical text.</summary>
    public override string ToString() => Text;
}
