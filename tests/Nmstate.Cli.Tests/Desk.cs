using System.Diagnostics;
using Nmstate.Testing;

namespace Nmstate.Cli.Tests;

/// <summary>A directory with a host in a file, and the command to run there as a process.</summary>
internal sealed class Desk : IDisposable
{
    /// <summary>The host at the start.</summary>
    public const string Host = """
        interfaces:
        - name: eth0
          type: ethernet
          state: up
          mtu: 1500
        - name: eth1
          type: ethernet
          state: up

        """;

    private const string Memory = "--provider memory";

    /// <summary>Who runs the tests in the background, or with nohup, has their processes ignore these signals.</summary>
    private const string HearingSignals = "env --default-signal=HUP,INT";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "nmstate");

    private readonly ScratchFolder _folder = new();

    public Desk() => Write("host.yml", Host);

    public string Folder => _folder.Path;

    public string HostText => File.ReadAllText(Path.Combine(Folder, "host.yml"));

    public void Write(string name, string text) => File.WriteAllText(Path.Combine(Folder, name), text);

    /// <summary>Runs <c>nmstate --provider memory</c> with these arguments, in a shell, so that pipes and quotes work.</summary>
    public Task<Run> RunAsync(string arguments, string input = "") => RunAsync(Memory, arguments, input);

    /// <summary>Runs <c>nmstate</c> with these arguments where there is no system bus, and leaves the choice of a provider to it.</summary>
    public Task<Run> RunAutomaticAsync(string arguments) => RunAsync(options: "", arguments);

    private async Task<Run> RunAsync(string options, string arguments, string input = "")
    {
        using var process = Start(arguments, options);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        return await EndOfAsync(process);
    }

    /// <summary>Runs the command as it is written, without a provider put in.</summary>
    public static async Task<Run> RunPlainAsync(string arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(Program, arguments.Split(' ')[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        return await EndOfAsync(process);
    }

    /// <summary>Starts it without waiting for its end. Without a pipe the process is the command itself, not the shell.</summary>
    /// <param name="arguments">The command.</param>
    /// <param name="options">What is put in behind its name.</param>
    /// <param name="within">A program that becomes the command, with redirections of its own.</param>
    public Process Start(string arguments, string options = Memory, string within = "")
    {
        var function = $"nmstate() {{ '{Program}' {options} \"$@\"; }}";
        var script = arguments.Contains('|', StringComparison.Ordinal)
            ? $"{function}; {arguments}"
            : $"exec {HearingSignals} {within} '{Program}' {options} {arguments["nmstate".Length..]}";
        var start = new ProcessStartInfo("/bin/sh", ["-c", script])
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["NMSTATE_MEMORY_HOST"] = Path.Combine(Folder, "host.yml");
        start.Environment["XDG_DATA_HOME"] = Folder;
        start.Environment["DBUS_SYSTEM_BUS_ADDRESS"] = $"unix:path={Path.Combine(Folder, "no-bus")}";
        start.Environment.Remove("NMSTATE_PROVIDER_PATH");
        return Process.Start(start)!;
    }

    /// <summary>What a process that was started has to say in the end.</summary>
    public static async Task<Run> EndOfAsync(Process process)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
        await process.WaitForExitAsync(cancellation).WaitAsync(Patience, cancellation);
        return new Run(process.ExitCode, await output, await error);
    }

    /// <summary>Waits until a file is there.</summary>
    public async Task WaitForAsync(string name)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        while (!File.Exists(Path.Combine(Folder, name)))
            await Task.Delay(TimeSpan.FromMilliseconds(10), patience.Token);
    }

    public void Dispose() => _folder.Dispose();
}

/// <summary>What a process left.</summary>
internal sealed record Run(int ExitCode, string Output, string Error);
