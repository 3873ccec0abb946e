namespace Nmstate.Cli.Output;

/// <summary>What a line is about, for those who see colours.</summary>
internal enum Tone
{
    /// <summary>Nothing in particular.</summary>
    Plain,

    /// <summary>It comes, or went well.</summary>
    Good,

    /// <summary>It changes.</summary>
    Notable,

    /// <summary>It goes, or went wrong.</summary>
    Bad,
}

/// <summary>Where text for people goes: a terminal, or whatever stands in its place.</summary>
internal interface IPage
{
    /// <summary>Writes a line.</summary>
    void Line(string text, Tone tone = Tone.Plain);

    /// <summary>Says what is under way, where that can be seen while it lasts.</summary>
    void Status(string text);

    /// <summary>Runs <paramref name="work"/> with what is under way in sight.</summary>
    Task<T> LiveAsync<T>(string status, Func<Task<T>> work);
}

/// <summary>The page that suits standard output.</summary>
internal static class Pages
{
    /// <summary>Colours only where somebody looks who has not declined them.</summary>
    /// <remarks>no-color.org; TERM, environ(7).</remarks>
    public static IPage ForStandardOutput()
        => Console.IsOutputRedirected || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 }
            || Environment.GetEnvironmentVariable("TERM") is null or "" or "dumb"
                ? new PlainPage(Console.Out)
                : new TerminalPage();
}
