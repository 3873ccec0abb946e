using System.CommandLine;
using Nmstate.Cli.Input;

namespace Nmstate.Cli.Commands;

/// <summary>The options of every command.</summary>
internal static class GlobalOptions
{
    public static Option<string> Provider { get; } = new("--provider")
    {
        HelpName = "NAME",
        Description = $"The back end that reads and changes the host; '{ProviderWish.Auto}' takes the first of {string.Join(", ", ProviderWish.Order)} that has charge of it.",
        DefaultValueFactory = _ => ProviderWish.Auto,
        Recursive = true,
    };

    public static Option<string?> Root { get; } = new("--root")
    {
        HelpName = "DIR",
        Description = "Work on the files below this directory, not on the running host; for providers that can.",
        Recursive = true,
    };

    public static Option<string[]> Set { get; } = Settings();

    public static Option<bool> Verbose { get; } = new("--verbose", "-v")
    {
        Description = "Tell on standard error what goes on inside.",
        Recursive = true,
    };

    private static Option<string[]> Settings()
    {
        var option = new Option<string[]>("--set")
        {
            HelpName = "NAME=VALUE",
            Description = "Tell the provider something before it begins; 'nmstate providers --json' lists what each takes. May be repeated.",
            Recursive = true,
        };
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => t.Value.IndexOf('=', StringComparison.Ordinal) < 1))
                result.AddError($"--set takes NAME=VALUE, not '{token.Value}'.");
        });
        return option;
    }
}
