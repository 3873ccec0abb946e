using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>What a DHCPv6 server is told to know a host by.</summary>
/// <param name="Text">A known word in lower case, or any other text.</param>
/// <remarks>ipv6.dhcp-duid in nm-settings(5).</remarks>
public readonly record struct DhcpDuid(string Text) : IScalar<DhcpDuid>
{
    /// <inheritdoc/>
    public static string Expected => "llt, en, ll, uuid or another text";

    /// <inheritdoc/>
    public static bool IsText => true;

    /// <inheritdoc/>
    public static bool TryParse(string text, out DhcpDuid value)
    {
        value = new(text.ToLowerInvariant() is "llt" or "en" or "ll" or "uuid" ? text.ToLowerInvariant() : text);
        return text.Length > 0;
    }

    /// <summary>The canonical text.</summary>
    public override string ToString() => Text;
}
