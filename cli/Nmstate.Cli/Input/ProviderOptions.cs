using System.CommandLine;
using Nmstate.Cli.Commands;
using Nmstate.Providers;

namespace Nmstate.Cli.Input;

/// <summary>What the command line tells the provider.</summary>
internal static class ProviderOptions
{
    /// <summary>All settings, by name; of one that is given twice the last counts.</summary>
    public static ProviderSettings Of(ParseResult parsed)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in parsed.GetValue(GlobalOptions.Set) ?? [])
            values[pair[..pair.IndexOf('=', StringComparison.Ordinal)]] = pair[(pair.IndexOf('=', StringComparison.Ordinal) + 1)..];
        if (parsed.GetValue(GlobalOptions.Root) is { } root)
            values[ProviderSettings.Root] = Path.GetFullPath(root);
        return new ProviderSettings(values);
    }
}
