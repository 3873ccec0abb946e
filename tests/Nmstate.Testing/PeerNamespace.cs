using System.Diagnostics;
using System.Globalization;

namespace Nmstate.Testing;

/// <summary>A second network namespace beside the test's, for the far ends of links. It lives as long as a process in it.</summary>
public sealed class PeerNamespace : IDisposable
{
    private readonly Process _resident;

    private PeerNamespace(Process resident) => _resident = resident;

    /// <summary>Process that lives in it, as <c>ip link set NAME netns</c> wants it.</summary>
    public int ProcessId => _resident.Id;

    /// <exception cref="InvalidOperationException">It could not be made.</exception>
    public static async Task<PeerNamespace> CreateAsync(CancellationToken cancellation = default)
    {
        PrivateNamespace.ThrowIfOutside();

        // It says when it is inside, and ends by itself when the pipe from the test closes.
        var resident = IpCommand.Start("unshare", ["--net", "sh", "-c", "echo inside; exec cat"]);
        if (await resident.StandardOutput.ReadLineAsync(cancellation).ConfigureAwait(false) == "inside")
            return new PeerNamespace(resident);

        var error = await resident.StandardError.ReadToEndAsync(cancellation).ConfigureAwait(false);
        resident.Dispose();
        throw new InvalidOperationException($"No second network namespace: {error.Trim()}");
    }

    /// <summary>Moves a link of the test's namespace here.</summary>
    public Task TakeAsync(string link, CancellationToken cancellation = default) =>
        IpCommand.IpAsync($"link set {link} netns {ProcessId}", cancellation);

    /// <summary>Runs <c>ip</c> in here, with arguments parted by blanks.</summary>
    /// <returns>What it printed.</returns>
    public Task<string> IpAsync(string arguments, CancellationToken cancellation = default)
    {
        string[] enter = ["--target", ProcessId.ToString(CultureInfo.InvariantCulture), "--net"];
        return IpCommand.RunAsync("nsenter", [.. enter, "ip", .. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)], cancellation);
    }

    public void Dispose()
    {
        _resident.Kill();
        _resident.WaitForExit();
        _resident.Dispose();
    }
}
