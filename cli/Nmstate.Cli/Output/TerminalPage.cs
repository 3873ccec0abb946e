using Spectre.Console;

namespace Nmstate.Cli.Output;

/// <summary>A terminal: colours, and a line at the bottom that says what is under way.</summary>
internal sealed class TerminalPage : IPage
{
    private StatusContext? _live;

    public void Line(string text, Tone tone) => AnsiConsole.Write(new Text(Words.Printable(text) + "\n", StyleOf(tone)));

    public void Status(string text)
    {
        if (_live is { } live)
            live.Status = Markup.Escape(Words.Printable(text));
    }

    public Task<T> LiveAsync<T>(string status, Func<Task<T>> work)
        => AnsiConsole.Status().StartAsync(Markup.Escape(status), async context =>
        {
            _live = context;
            try
            {
                return await work().ConfigureAwait(false);
            }
            finally
            {
                _live = null;
            }
        });

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Good => Color.Green,
        Tone.Notable => Color.Yellow,
        Tone.Bad => Color.Red,
        _ => Style.Plain,
    };
}
