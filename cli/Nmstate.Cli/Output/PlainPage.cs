namespace Nmstate.Cli.Output;

/// <summary>Lines, for pipes, files, and terminals without colours.</summary>
internal sealed class PlainPage(TextWriter output) : IPage
{
    public void Line(string text, Tone tone) => output.WriteLine(Words.Printable(text));

    public void Status(string text)
    {
    }

    public Task<T> LiveAsync<T>(string status, Func<Task<T>> work) => work();
}
