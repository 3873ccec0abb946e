namespace Nmstate.Linux.Querying;

/// <summary>Which daemon says that a link is its own: the notes that NetworkManager and systemd-networkd keep by interface index.</summary>
/// <param name="root">The root of the file system.</param>
/// <remarks>
/// The daemons number the links of their own network namespace. In another one the same numbers mean other links, so the notes are
/// believed only where this process shares its namespace with process 1. That cannot be seen without privilege; then they are
/// believed unless the process is in a user namespace, whose root is not the machine's.
/// </remarks>
internal sealed class LinkOwners(string root = "/")
{
    private static readonly (string Owner, string Folder, string[] Signs)[] Notes =
    [
        ("NetworkManager", "run/NetworkManager/devices", ["managed=true", "managed=yes", "managed=1"]),
        ("systemd-networkd", "run/systemd/netif/links", ["ADMIN_STATE=configured", "ADMIN_STATE=configuring"]),
    ];

    /// <summary>Whether the notes are about the links of this network namespace.</summary>
    public bool AreBelieved { get; } = ConcernThisNamespace(root);

    /// <summary>The daemon that the link with this index belongs to; null: nobody's.</summary>
    public string? Of(int index)
        => AreBelieved ? Notes.FirstOrDefault(note => Says(Path.Combine(root, note.Folder, $"{index}"), note.Signs)).Owner : null;

    private static bool Says(string file, string[] signs)
    {
        try
        {
            return File.Exists(file) && File.ReadLines(file).Any(line => signs.Contains(line.Trim()));
        }
        catch (Exception hidden) when (hidden is IOException or UnauthorizedAccessException)
        {
            // Gone meanwhile, or not for us to read: whoever may change links may read it.
            return false;
        }
    }

    private static bool ConcernThisNamespace(string root)
        => (NamespaceOf(root, "1"), NamespaceOf(root, "self")) is ({ } first, { } own) ? first == own : IsInitialUserNamespace(root);

    private static string? NamespaceOf(string root, string process)
    {
        try
        {
            return new FileInfo(Path.Combine(root, "proc", process, "ns/net")).LinkTarget;
        }
        catch (Exception hidden) when (hidden is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>user_namespaces(7): the initial one maps all users to themselves.</summary>
    private static bool IsInitialUserNamespace(string root)
    {
        var map = Path.Combine(root, "proc/self/uid_map");
        return File.Exists(map)
            && File.ReadAllText(map).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is ["0", "0", "4294967295"];
    }
}
