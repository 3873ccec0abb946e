using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>An option of the resolver.</summary>
/// <param name="Text">The option, with its value after a colon where it has one.</param>
/// <remarks>resolv.conf(5), options.</remarks>
public readonly record struct DnsOption(string Text) : IScalar<DnsOption>
{
    private static readonly HashSet<string> Switches = new(StringComparer.Ordinal)
    {
        "debug", "edns0", "inet6", "ip6-bytestring", "ip6-dotint", "no-aaaa", "no-check-names", "no-ip6-dotint", "no-reload",
        "no-tld-query", "rotate", "single-request", "single-request-reopen", "trust-ad", "use-vc",
    };

    private static readonly HashSet<string> Numbers = new(StringComparer.Ordinal) { "ndots", "timeout", "attempts" };

    /// <inheritdoc/>
    public static string Expected => "an option of resolv.conf(5), such as rotate or ndots:2";

    /// <inheritdoc/>
    public static string? Pattern => $"^({string.Join('|', Switches)}|({string.Join('|', Numbers)}):.+)$";

    /// <inheritdoc/>
    public static bool TryParse(string text, out DnsOption value)
    {
        value = new(text);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? Switches.Contains(text) : Numbers.Contains(text[..colon]) && colon < text.Length - 1;
    }

    /// <summary>The canonical text.</summary>
    public override string ToString() => Text;
}
