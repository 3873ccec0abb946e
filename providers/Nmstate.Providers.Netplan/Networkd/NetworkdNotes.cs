using System.Globalization;
using Nmstate.Linux.Querying;

namespace Nmstate.Providers.Netplan.Networkd;

/// <summary>The notes that networkd keeps of links, by their numbers, and the files that they name.</summary>
/// <param name="root">The root of the file system.</param>
/// <remarks>link_save in systemd's src/network/networkd-state-file.c; sd-network reads them too.</remarks>
internal sealed class NetworkdNotes(string root = "/")
{
    private readonly LinkOwners _owners = new(root);
    private readonly Dictionary<string, NetworkSection?> _sections = new(StringComparer.Ordinal);

    /// <summary>Whether the notes are there, and about the links of this network namespace; else why not.</summary>
    public string? Objection
        => !_owners.AreBelieved ? "it does so in the network namespace of the first process only"
            : !File.Exists(Path.Combine(root, "run/systemd/netif/state")) ? "systemd-networkd does not run"
            : null;

    /// <summary>The numbers of the links that it knows.</summary>
    public IReadOnlySet<int> Known => Directory.Exists(Folder)
        ? Directory.GetFiles(Folder).Select(Path.GetFileName).Select(n => int.TryParse(n, CultureInfo.InvariantCulture, out var index) ? index : 0).Where(i => i > 0).ToHashSet()
        : new HashSet<int>();

    private string Folder => Path.Combine(root, "run/systemd/netif/links");

    /// <summary>What is said of the link with this number.</summary>
    public NetworkdLink Of(int index)
    {
        var note = Lines(Path.Combine(Folder, $"{index}"));
        var file = Value(note, "NETWORK_FILE");
        return note.Length == 0 ? NetworkdLink.Unknown : new(Value(note, "ADMIN_STATE"), file, file is null ? null : SectionOf(file));
    }

    private NetworkSection? SectionOf(string file)
    {
        if (_sections.TryGetValue(file, out var known))
            return known;
        var lines = Lines(Path.Combine(root, file.TrimStart('/')));
        return _sections[file] = lines.Length == 0 ? null : NetworkSection.Of(lines);
    }

    private static string? Value(string[] lines, string key)
        => lines.FirstOrDefault(l => l.StartsWith(key + "=", StringComparison.Ordinal)) is { } line && line.Length > key.Length + 1 ? line[(key.Length + 1)..] : null;

    private static string[] Lines(string path)
    {
        try
        {
            return File.Exists(path) ? File.ReadAllLines(path) : [];
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            // It went with its link, or is not for us to read: whoever may change links may read it.
            return [];
        }
    }
}
