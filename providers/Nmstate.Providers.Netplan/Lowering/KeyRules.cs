using Nmstate.Providers.Netplan.Facets;
using Nmstate.Providers.Netplan.Yaml;

namespace Nmstate.Providers.Netplan.Lowering;

/// <summary>What netplan does with keys that several files have.</summary>
/// <remarks>netplan's src/parse.c; seen in the output of its generator.</remarks>
internal static class KeyRules
{
    /// <summary>Lists that replace the one below them; all others are joined.</summary>
    private static readonly HashSet<string> Replaced = new(StringComparer.Ordinal) { "link-local" };

    /// <summary>Keys that only one file may set, and the mappings whose keys are such.</summary>
    private static readonly HashSet<string> Unrepeatable = new(StringComparer.Ordinal) { "primary", "path-cost", "port-priority" };

    /// <summary>What a later file says to take back what an earlier one has turned on.</summary>
    private static readonly Dictionary<string, YamlNode> Neutral = new(StringComparer.Ordinal)
    {
        ["dhcp4"] = YamlValues.Switch(false),
        ["dhcp6"] = YamlValues.Switch(false),
        ["accept-ra"] = YamlValues.Switch(false),
        ["link-local"] = new YamlSequence([YamlValues.Text("ipv6")]),
    };

    /// <summary>How items of a list are told apart, where not by their text.</summary>
    private static readonly Dictionary<string, Func<YamlNode, object?>> Identities = new(StringComparer.Ordinal)
    {
        // Name servers are addresses without a prefix.
        ["addresses"] = item => AddressText.Read(item) ?? (object?)(item as YamlScalar)?.Text,
        ["routes"] = item => RouteEntries.Read(item, ""),
    };

    /// <summary>Whether a list of this key replaces the one below it.</summary>
    public static bool IsReplaced(string key) => Replaced.Contains(key);

    /// <summary>Whether a second file that sets the value is a mistake.</summary>
    public static bool IsUnrepeatable(IReadOnlyList<string> path) => path.Any(Unrepeatable.Contains);

    /// <summary>The value that is as good as none; null: there is no such value.</summary>
    public static YamlNode? NeutralOf(IReadOnlyList<string> path) => path is [var key] ? Neutral.GetValueOrDefault(key) : null;

    /// <summary>Whether two items of a list are the same to netplan, however they are written.</summary>
    public static bool IsSameItem(string key, YamlNode left, YamlNode right)
        => (left, right) switch
        {
            _ when Identities.TryGetValue(key, out var identity) => identity(left) is { } known && known.Equals(identity(right)),
            (YamlScalar first, YamlScalar second) => first.Text == second.Text,
            _ => false,
        };
}
