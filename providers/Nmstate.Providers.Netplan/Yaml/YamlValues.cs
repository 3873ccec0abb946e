using System.Globalization;
using System.Text.RegularExpressions;

namespace Nmstate.Providers.Netplan.Yaml;

/// <summary>Makes values as netplan and readers of YAML 1.1 understand them alike.</summary>
internal static partial class YamlValues
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase) { "y", "n", "yes", "no", "on", "off", "true", "false", "null" };

    /// <summary>A text, in quotes unless every reader takes it for text.</summary>
    public static YamlScalar Text(string text) => new(text) { IsPlain = PlainText().IsMatch(text) && !Words.Contains(text) };

    /// <summary>A whole number; netplan knows decimal ones only.</summary>
    public static YamlScalar Number(long value) => new(value.ToString(CultureInfo.InvariantCulture)) { IsPlain = true };

    /// <summary>A switch.</summary>
    public static YamlScalar Switch(bool value) => new(value ? "true" : "false") { IsPlain = true };

    /// <summary>The switch that a text means; null: none.</summary>
    /// <remarks>handle_netdef_bool in netplan's src/parse.c: not 1 and 0.</remarks>
    public static bool? ToSwitch(string? text) => text?.ToLowerInvariant() switch
    {
        "true" or "on" or "yes" or "y" => true,
        "false" or "off" or "no" or "n" => false,
        _ => null,
    };

    /// <summary>The number that a text means, decimal whatever its zeros; null: none.</summary>
    public static uint? ToNumber(string? text)
        => uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_./-]*$")]
    private static partial Regex PlainText();
}
