using System.Diagnostics;
using System.Globalization;
using static Nmstate.Testing.IpCommand;

namespace Nmstate.Testing;

/// <summary>A program that ends when the pipe from this process closes.</summary>
internal sealed class Resident : IAsyncDisposable
{
    private readonly Process _guard;
    private readonly string _id;

    private Resident(Process guard, string id) => (_guard, _id) = (guard, id);

    /// <summary>Why a program cannot be run here; null: it can.</summary>
    public static string? Missing(string program, string package)
    {
        string[] folders = [.. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':'), "/usr/sbin", "/sbin"];
        return folders.Any(folder => folder.Length > 0 && File.Exists(Path.Combine(folder, program)))
            ? null
            : $"The lab needs '{program}' (Debian package {package}).";
    }

    /// <summary>Starts it.</summary>
    /// <param name="command">The command, for a shell.</param>
    /// <param name="log">The file of what it says.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="InvalidOperationException">It did not start.</exception>
    public static async Task<Resident> StartAsync(string command, string log, CancellationToken cancellation)
    {
        var guard = IpCommand.Start("sh", ["-c", $"PATH=$PATH:/usr/sbin:/sbin {command} >'{log}' 2>&1 </dev/null & echo $!; cat >/dev/null; kill -KILL $!; wait $!"]);
        var id = await guard.StandardOutput.ReadLineAsync(cancellation).ConfigureAwait(false);
        return int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out _)
            ? new Resident(guard, id)
            : throw new InvalidOperationException($"{command} did not start");
    }

    /// <summary>Sends it a signal: STOP, CONT, KILL.</summary>
    public async Task SignalAsync(string signal, CancellationToken cancellation)
        => await RunAsync("kill", [$"-{signal}", _id], cancellation).ConfigureAwait(false);

    public async ValueTask DisposeAsync()
    {
        _guard.StandardInput.Close();
        await _guard.WaitForExitAsync().ConfigureAwait(false);
        _guard.Dispose();
    }
}
