using System.CommandLine;
using Nmstate.Cli.Commands;
using Nmstate.Providers;
using Nmstate.State;

namespace Nmstate.Cli.Input;

/// <summary>Which provider the command line asks for, and what it tells it.</summary>
/// <param name="Name">Its name; null: the choice is left to the command.</param>
/// <param name="Settings">What it is told.</param>
internal sealed record ProviderWish(string? Name, ProviderSettings Settings)
{
    /// <summary>The value of <c>--provider</c> that leaves the choice to the command.</summary>
    public const string Auto = "auto";

    /// <summary>
    /// Who is asked where the choice is left to the command: the daemon that may have charge of the host, then the files that may
    /// describe it, and at last the kernel, which is always there. No other source of the core and of the command names a provider.
    /// </summary>
    public static EquatableList<string> Order { get; } = ["networkmanager", "netplan", "netlink"];

    /// <summary>The wish of a command line; of a setting that is given twice the last counts.</summary>
    public static ProviderWish Of(ParseResult parsed)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in parsed.GetValue(GlobalOptions.Set) ?? [])
            values[pair[..pair.IndexOf('=', StringComparison.Ordinal)]] = pair[(pair.IndexOf('=', StringComparison.Ordinal) + 1)..];
        if (parsed.GetValue(GlobalOptions.Root) is { } root)
            values[ProviderSettings.Root] = Path.GetFullPath(root);
        return new(parsed.GetRequiredValue(GlobalOptions.Provider) is var name && name == Auto ? null : name, new ProviderSettings(values));
    }
}
