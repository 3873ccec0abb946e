using System.CommandLine;
using System.CommandLine.Help;
using System.Reflection;
using System.Text;
using Nmstate.Engine.Plugins;

namespace Nmstate.Cli.Output;

/// <summary>The manual page, made from the commands themselves.</summary>
/// <remarks>man(7), man-pages(7).</remarks>
internal sealed class ManualPage
{
    private readonly StringBuilder _text = new();

    private ManualPage()
    {
    }

    /// <summary>The page of <paramref name="root"/>, in roff.</summary>
    public static string Of(RootCommand root)
    {
        var page = new ManualPage();
        page.Write(root);
        return page._text.ToString();
    }

    private void Write(RootCommand root)
    {
        var commands = root.Subcommands.Where(c => !c.Hidden).ToList();
        var version = typeof(ManualPage).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        Macro($".TH NMSTATE 8 \"\" \"nmstate {version}\" \"System Administration\"");
        Macro(".SH NAME");
        Text("nmstate - declarative host networking");
        Macro(".SH SYNOPSIS");
        foreach (var command in commands)
        {
            Macro($".B nmstate {Escaped(command.Name)}");
            Macro($"{string.Join(' ', ((string[])["[OPTION]...", .. command.Arguments.Select(Synopsis)]).Select(Escaped))}");
            Macro(".br");
        }

        Macro(".SH DESCRIPTION");
        Text(root.Description!);
        Macro(".SH COMMANDS");
        foreach (var command in commands)
        {
            Macro($".SS nmstate {Escaped(command.Name)}");
            Text(command.Description!);
            foreach (var argument in command.Arguments)
                Item(Synopsis(argument), argument.Description);
            foreach (var option in command.Options.Where(IsOwn))
                Item(Names(option), option.Description);
        }

        Macro(".SH OPTIONS OF EVERY COMMAND");
        foreach (var option in root.Options.Where(o => IsOwn(o) || o is HelpOption))
            Item(Names(option), option.Description);
        Macro(".SH EXIT STATUS");
        foreach (var (code, meaning) in ExitCode.Meanings)
            Item($"{code}", meaning);
        Macro(".SH ENVIRONMENT");
        Item(SearchPath.Variable, "Directories, with colons between, whose folders are further providers.");
        Macro(".SH FILES");
        Item("/usr/lib/nmstate/providers", "The providers that came with the command; a folder each.");
        Macro(".SH EXAMPLES");
        Macro(".nf");
        foreach (var line in HelpWithExamples.Lines)
            Text(line);
        Macro(".fi");
        Macro(".SH SEE ALSO");
        Macro(".BR ip (8),\n.BR nmcli (1),\n.BR netplan (8)");
    }

    private static bool IsOwn(Option option) => !option.Hidden && option is not (HelpOption or VersionOption);

    private static string Synopsis(Argument argument)
    {
        var name = argument.Name + (argument.Arity.MaximumNumberOfValues > 1 ? "..." : "");
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{name}]" : name;
    }

    private static string Names(Option option)
        => string.Join(", ", option.Aliases.Order(StringComparer.Ordinal).Prepend(option.Name).Distinct()) + (option.HelpName is { } value ? $" {value}" : "");

    private void Item(string term, string? text)
    {
        Macro(".TP");
        Macro($".B {Escaped(term)}");
        Text(text ?? "");
    }

    private void Text(string line) => Macro((line.StartsWith('.') || line.StartsWith('\'') ? "\\&" : "") + Escaped(line));

    private void Macro(string line) => _text.Append(line).Append('\n');

    private static string Escaped(string text)
        => text.Replace("\\", "\\e", StringComparison.Ordinal).Replace("-", "\\-", StringComparison.Ordinal).Replace("\"", "\\(dq", StringComparison.Ordinal);
}
