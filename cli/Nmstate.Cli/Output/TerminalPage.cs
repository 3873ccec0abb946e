using Spectre.Console;

namespace Nmstate.Cli.Output;

/// <summary>A terminal: colours, and a line at the bottom that says what is under way.</summary>
internal sealed class TerminalPage : IPage
{
    // Lines are left for the terminal to fold: whoever widens it sees columns again.
    private const int Endless = 1 << 20;

    private readonly IAnsiConsole _console = AnsiConsole.Create(new AnsiConsoleSettings());
    private readonly IAnsiConsole _wide = AnsiConsole.Create(new AnsiConsoleSettings());
    private StatusContext? _live;

    public TerminalPage() => _wide.Profile.Width = Endless;

    // What is drawn live must be moved out of the way of a line, which only its own console can do.
    public void Line(string text, Tone tone)
        => (_live is null ? _wide : _console).Write(new Text(Words.Printable(text) + "\n", StyleOf(tone)));

    public void Status(string text)
    {
        if (_live is { } live)
            live.Status = Markup.Escape(Words.Printable(text));
    }

    public Task<T> LiveAsync<T>(string status, Func<Task<T>> work)
        => _console.Status().StartAsync(Markup.Escape(status), async context =>
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
