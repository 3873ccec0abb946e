using Nmstate.State;

namespace Nmstate.Engine.Plugins;

/// <summary>A directory whose folders are providers.</summary>
/// <param name="Path">The directory.</param>
/// <param name="IsTrusted">Whether it is trusted as the program itself is.</param>
public sealed record SearchDirectory(string Path, bool IsTrusted);

/// <summary>The directories that providers are looked for in; the first that has one wins.</summary>
/// <param name="Directories">The directories, in order.</param>
public sealed record SearchPath(EquatableList<SearchDirectory> Directories)
{
    /// <summary>The variable that adds directories, with colons between.</summary>
    public const string Variable = "NMSTATE_PROVIDER_PATH";

    private const string System = "/usr/lib/nmstate/providers";

    /// <summary>
    /// The usual directories: <c>providers</c> beside the program, the system's, the user's, then those of
    /// <see cref="Variable"/>. A directory that is not absolute is left out: it would depend on where one stands.
    /// </summary>
    /// <param name="programDirectory">Where the program is.</param>
    /// <param name="environment">Reads a variable.</param>
    public static SearchPath Of(string programDirectory, Func<string, string?> environment)
    {
        var data = environment("XDG_DATA_HOME") is { Length: > 0 } set ? set : Path.Combine(environment("HOME") ?? "", ".local/share");
        var added = (environment(Variable) ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries);
        string[] others = [System, Path.Combine(data, "nmstate/providers"), .. added];
        return new(
        [
            new SearchDirectory(Path.Combine(programDirectory, "providers"), IsTrusted: true),
            .. others.Where(Path.IsPathRooted).Select(path => new SearchDirectory(path, IsTrusted: false)),
        ]);
    }
}
