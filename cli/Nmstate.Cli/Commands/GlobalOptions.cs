using System.CommandLine;

namespace Nmstate.Cli.Commands;

/// <summary>The options of every command.</summary>
internal static class GlobalOptions
{
    public static Option<string> Provider { get; } = new("--provider")
    {
        HelpName = "NAME",
        Description = "The back end that reads and changes the host.",
        DefaultValueFactory = _ => "netlink",
        Recursive = true,
    };

    public static Option<bool> Verbose { get; } = new("--verbose", "-v")
    {
        Description = "Tell on standard error what goes on inside.",
        Recursive = true,
    };
}
