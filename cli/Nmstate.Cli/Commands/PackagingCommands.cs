using System.CommandLine;
using Nmstate.Cli.Output;

namespace Nmstate.Cli.Commands;

/// <summary>What a package needs besides the program, written by the program itself.</summary>
internal static class PackagingCommands
{
    /// <summary><c>nmstate completion SHELL</c>.</summary>
    public static Command Completion()
    {
        var shell = new Argument<string>("SHELL") { Description = $"{string.Join(", ", CompletionScripts.ByShell.Keys)}." };
        shell.AcceptOnlyFromAmong([.. CompletionScripts.ByShell.Keys]);
        var command = new Command("completion", "Print the script that makes a shell complete this command: 'source <(nmstate completion bash)'.") { shell };
        command.SetAction(parsed => Print(CompletionScripts.ByShell[parsed.GetRequiredValue(shell)]));
        return command;
    }

    /// <summary><c>nmstate manual</c>, for those who make packages.</summary>
    public static Command Manual(RootCommand root)
    {
        var command = new Command("manual", "Print the manual page, in roff.") { Hidden = true };
        command.SetAction(_ => Print(ManualPage.Of(root)));
        return command;
    }

    private static int Print(string text)
    {
        Console.Out.Write(text);
        return ExitCode.Success;
    }
}
