using static Nmstate.Testing.IpCommand;

namespace Nmstate.Testing;

/// <summary>A root with the notes by which daemons say which links are theirs, in a machine whose first process is in this network namespace.</summary>
public sealed class DaemonNotes : IDisposable
{
    private readonly ScratchFolder _root = new();

    public DaemonNotes()
    {
        Namespace("1", "net:[1]");
        Namespace("self", "net:[1]");
    }

    /// <summary>The root.</summary>
    public string Root => _root.Path;

    /// <summary>Says in which network namespace a process is; null: nobody may see.</summary>
    public void Namespace(string process, string? name)
    {
        var link = PlaceOf($"proc/{process}/ns/net");
        File.Delete(link);
        if (name is not null)
            File.CreateSymbolicLink(link, name);
    }

    /// <summary>Writes a file, such as the note of a daemon.</summary>
    public void Write(string path, string text) => File.WriteAllText(PlaceOf(path), text);

    /// <summary>NetworkManager's note that a link of this namespace is its own.</summary>
    public async Task NetworkManagerHasAsync(string link, CancellationToken cancellation)
        => Write($"run/NetworkManager/devices/{await IndexOfAsync(link, cancellation).ConfigureAwait(false)}", "[device]\nmanaged=true\n");

    /// <summary>systemd-networkd's note that a link of this namespace is its own.</summary>
    public async Task NetworkdHasAsync(string link, CancellationToken cancellation)
        => Write($"run/systemd/netif/links/{await IndexOfAsync(link, cancellation).ConfigureAwait(false)}", "ADMIN_STATE=configured\n");

    public void Dispose() => _root.Dispose();

    private static async Task<string> IndexOfAsync(string link, CancellationToken cancellation)
    {
        // 2: v0@v1: <BROADCAST,...
        var line = await IpAsync($"-oneline link show dev {link}", cancellation).ConfigureAwait(false);
        return line[..line.IndexOf(':', StringComparison.Ordinal)];
    }

    private string PlaceOf(string path)
    {
        var file = _root.PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        return file;
    }
}
