using System.ComponentModel;
using System.Diagnostics;

namespace Nmstate.Providers.Netplan.Executing;

/// <summary>How a program ended.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it said: first what was wrong, then the rest.</param>
internal sealed record CommandOutcome(int ExitCode, string Output);

/// <summary>A program of the host, run with the words of no language.</summary>
/// <param name="Program">The program.</param>
/// <param name="Arguments">What it is told.</param>
internal sealed record NativeCommand(string Program, params string[] Arguments)
{
    /// <summary>How long it may take.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Where it begins; null: where this process is.</summary>
    public string? Folder { get; init; }

    /// <summary>What it finds in its environment besides.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>The command as one would type it.</summary>
    public string Text => string.Join(' ', [Program, .. Arguments]);

    /// <summary>Runs it to its end.</summary>
    /// <exception cref="ProviderException">It cannot be run, or does not end.</exception>
    public async ValueTask<CommandOutcome> RunAsync(CancellationToken cancellation)
    {
        using var process = Start();
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(Patience);
        try
        {
            var error = process.StandardError.ReadToEndAsync(deadline.Token);
            var output = process.StandardOutput.ReadToEndAsync(deadline.Token);
            await process.WaitForExitAsync(deadline.Token).ConfigureAwait(false);
            return new(process.ExitCode, await error.ConfigureAwait(false) + await output.ConfigureAwait(false));
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            cancellation.ThrowIfCancellationRequested();
            throw new ProviderException($"{Program} does not end within {Patience.TotalSeconds} s");
        }
    }

    /// <summary>Runs it to its end, which has to be a good one.</summary>
    /// <exception cref="ProviderException">It cannot be run, does not end, or fails.</exception>
    public async ValueTask SucceedAsync(CancellationToken cancellation)
    {
        if (await RunAsync(cancellation).ConfigureAwait(false) is { ExitCode: not 0 } failed)
            throw new ProviderException($"{Text}: {failed.Output.Trim()} (exit code {failed.ExitCode})");
    }

    private Process Start()
    {
        var start = new ProcessStartInfo(Program, Arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Folder ?? "",
        };
        start.Environment["LC_ALL"] = "C";
        foreach (var (name, value) in Environment)
            start.Environment[name] = value;
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            throw new ProviderException($"{Program} cannot be run: {e.Message}", e);
        }
    }
}
