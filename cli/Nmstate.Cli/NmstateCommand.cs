using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using Nmstate.Cli.Commands;

namespace Nmstate.Cli;

/// <summary>The command <c>nmstate</c>: the table of its contents.</summary>
internal static class NmstateCommand
{
    public static RootCommand Create()
    {
        var root = new RootCommand("Declarative host networking: say what the network should be, see what would change, apply it all or nothing.");
        root.Options.Add(GlobalOptions.Provider);
        root.Options.Add(GlobalOptions.Root);
        root.Options.Add(GlobalOptions.Set);
        root.Options.Add(GlobalOptions.Verbose);
        root.Subcommands.Add(ShowCommand.Create());
        root.Subcommands.Add(PlanCommand.Create());
        root.Subcommands.Add(ApplyCommand.Create());
        root.Subcommands.Add(ValidateCommand.Create());
        root.Subcommands.Add(FormatCommand.Create());
        root.Subcommands.Add(ExplainCommand.Create());
        root.Subcommands.Add(SchemaCommand.Create());
        root.Subcommands.Add(ProvidersCommand.Create());
        root.Subcommands.Add(PackagingCommands.Completion());
        root.Subcommands.Add(PackagingCommands.Manual(root));
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((SynchronousCommandLineAction)help.Action!);
        return root;
    }

    /// <summary>Whether the caller wants to see what goes on inside.</summary>
    public static bool IsVerbose(ParseResult parsed) => parsed.GetValue(GlobalOptions.Verbose);
}
