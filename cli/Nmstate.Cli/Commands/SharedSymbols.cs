using System.CommandLine;

namespace Nmstate.Cli.Commands;

/// <summary>Arguments and options that several commands have.</summary>
internal static class SharedSymbols
{
    /// <summary>FILE...: what is desired.</summary>
    public static Argument<string[]> Files(string? description = null)
    {
        var files = new Argument<string[]>("FILE")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = description ?? "What is desired, YAML or JSON; '-' is standard input. Several are laid one over the other, from left to right.",
        };
        // A list of operands takes whatever looks like an option and is none.
        files.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => t.Value.StartsWith('-') && t.Value != "-"))
                result.AddError($"'{token.Value}' is not an option of this command; a file of that name is './{token.Value}'.");
        });
        return files;
    }

    public static Option<bool> Json() => new("--json") { Description = "Write one JSON document to standard output." };

    public static Option<bool> Native() => new("--native") { Description = "Show the provider's operations in full." };

    public static Option<bool> Force() => new("--force")
    {
        Description = "Also change what belongs to another daemon, and what carries your own connection.",
    };
}
