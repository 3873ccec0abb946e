using System.Text;

namespace Nmstate.Cli.Output;

/// <summary>
/// A terminal that may be closed while the command runs, when the connection ends that it came over. What is written then is dropped:
/// nobody is left to read it, and a transaction must not end half-way for want of a reader.
/// </summary>
/// <param name="terminal">The terminal.</param>
internal sealed class ClosableTerminal(TextWriter terminal) : TextWriter
{
    private bool _isClosed;

    public override Encoding Encoding => terminal.Encoding;

    /// <summary>Has the console write to its terminals in this way. Files and pipes stay as they are: a full disk is an error.</summary>
    public static void Install()
    {
        if (!Console.IsOutputRedirected)
            Console.SetOut(Synchronized(new ClosableTerminal(Console.Out)));
        if (!Console.IsErrorRedirected)
            Console.SetError(Synchronized(new ClosableTerminal(Console.Error)));
    }

    public override void Write(char value) => Try(() => terminal.Write(value));

    public override void Write(string? value) => Try(() => terminal.Write(value));

    public override void Write(char[] buffer, int index, int count) => Try(() => terminal.Write(buffer, index, count));

    public override void WriteLine(string? value) => Try(() => terminal.WriteLine(value));

    public override void Flush() => Try(terminal.Flush);

    private void Try(Action write)
    {
        if (_isClosed)
            return;
        try
        {
            write();
        }
        catch (IOException)
        {
            // EIO, tty_ioctl(4): the far end is closed, and stays so.
            _isClosed = true;
        }
    }
}
