namespace Nmstate.Cli.Output;

/// <summary>
/// What makes a shell complete the command. They ask the command itself, so that they never fall behind it; where it has nothing to say,
/// the shell completes names of files.
/// </summary>
internal static class CompletionScripts
{
    /// <summary>The scripts, by the name of the shell.</summary>
    public static IReadOnlyDictionary<string, string> ByShell { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["bash"] = """
            _nmstate() {
                local IFS=$'\n'
                COMPREPLY=($(compgen -W "$(nmstate "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _nmstate nmstate

            """,
        ["fish"] = """
            complete -c nmstate -a '(nmstate "[suggest:"(commandline -C)"]" (commandline) 2>/dev/null)'

            """,
        ["zsh"] = """
            #compdef nmstate
            _nmstate() {
                local -a found
                found=(${(f)"$(nmstate "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)"})
                compadd -a found
                _files
            }
            compdef _nmstate nmstate

            """,
    };
}
