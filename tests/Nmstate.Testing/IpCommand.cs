using System.Diagnostics;

namespace Nmstate.Testing;

/// <summary>Runs <c>ip</c>, <c>bridge</c> and their like, as the second opinion of a test and to set its stage.</summary>
public static class IpCommand
{
    /// <summary>Runs <c>ip</c> with arguments parted by blanks.</summary>
    /// <returns>What it printed.</returns>
    /// <exception cref="IpCommandException">It failed.</exception>
    public static Task<string> IpAsync(string arguments, CancellationToken cancellation = default) =>
        RunAsync("ip", arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries), cancellation);

    /// <summary>Runs <c>ip</c> once for many commands, each with arguments parted by blanks: a process costs more than what it does.</summary>
    /// <param name="options">What stands before a command, for all of them: <c>-6</c>, <c>-force</c>.</param>
    /// <param name="commands">One after the other; the first that fails is the last, unless <paramref name="options"/> say otherwise.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>What they printed.</returns>
    /// <exception cref="IpCommandException">One of them failed.</exception>
    public static Task<string> IpBatchAsync(string options, IEnumerable<string> commands, CancellationToken cancellation = default) =>
        RunAsync("ip", [.. options.Split(' ', StringSplitOptions.RemoveEmptyEntries), "-batch", "-"], string.Join('\n', commands), cancellation);

    /// <summary>Runs a program of iproute2 or util-linux.</summary>
    /// <returns>What it printed.</returns>
    /// <exception cref="IpCommandException">It failed.</exception>
    public static Task<string> RunAsync(string program, IReadOnlyList<string> arguments, CancellationToken cancellation = default)
        => RunAsync(program, arguments, input: null, cancellation);

    private static async Task<string> RunAsync(string program, IReadOnlyList<string> arguments, string? input, CancellationToken cancellation)
    {
        PrivateNamespace.ThrowIfOutside();
        using var process = Start(program, arguments);
        if (input is not null)
        {
            await process.StandardInput.WriteAsync(input.AsMemory(), cancellation).ConfigureAwait(false);
            process.StandardInput.Close();
        }

        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var error = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation).ConfigureAwait(false);
        return process.ExitCode == 0
            ? await output.ConfigureAwait(false)
            : throw new IpCommandException($"{program} {string.Join(' ', arguments)} {input}", process.ExitCode, await error.ConfigureAwait(false));
    }

    /// <summary>The same for the beginning of a process, where nothing is to be awaited yet.</summary>
    internal static void Run(string program, params string[] arguments)
    {
        PrivateNamespace.ThrowIfOutside();
        using var process = Start(program, arguments);
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new IpCommandException($"{program} {string.Join(' ', arguments)}", process.ExitCode, error);
    }

    internal static Process Start(string program, IReadOnlyList<string> arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        }) ?? throw new IpCommandException(program, exitCode: -1, "it did not start");
}
