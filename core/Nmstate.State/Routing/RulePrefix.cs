using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>The network that a rule is about.</summary>
/// <param name="Network">The network; null: the rule has none, which only a pattern can say.</param>
public readonly record struct RulePrefix(IpPrefix? Network) : IScalar<RulePrefix>
{
    /// <inheritdoc/>
    public static string Expected => "a network or an empty text, such as 192.0.2.0/24";

    /// <inheritdoc/>
    public static string? Pattern => $"^$|{IpPrefix.Pattern}";

    /// <inheritdoc/>
    public static bool TryParse(string text, out RulePrefix value)
    {
        var isRead = IpPrefix.TryParse(text, out var prefix);
        value = new(isRead ? prefix : null);
        return isRead || text.Length == 0;
    }

    /// <summary>The canonical text.</summary>
    public override string ToString() => Network?.ToString() ?? "";
}
