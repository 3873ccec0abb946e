using System.Collections.Immutable;

namespace Nmstate.Providers.Netplan.Networkd;

/// <summary>The files that netplan's generator makes for networkd, by name.</summary>
/// <param name="ByName">What each holds.</param>
internal sealed record GeneratedFiles(ImmutableSortedDictionary<string, string> ByName)
{
    /// <summary>Where they lie, from the root.</summary>
    public const string Folder = "run/systemd/network";

    /// <summary>Who may read them besides root: they may hold keys.</summary>
    public const string Group = "systemd-network";

    private const string Prefix = "10-netplan-";

    /// <summary>The suffixes: of links, of virtual devices, and of what udev does to hardware.</summary>
    private static readonly string[] Suffixes = [".network", ".netdev", ".link"];

    /// <summary>Whether a file is netplan's.</summary>
    public static bool IsOfNetplan(string name) => name.StartsWith(Prefix, StringComparison.Ordinal) && Suffixes.Contains(Path.GetExtension(name));

    /// <summary>The file of a virtual device.</summary>
    public static string DeviceOf(string id) => $"{Prefix}{Uri.EscapeDataString(id)}.netdev";

    /// <summary>Whether a file is about the definition of this id.</summary>
    public static bool IsAbout(string name, string id) => Suffixes.Any(suffix => name == $"{Prefix}{Uri.EscapeDataString(id)}{suffix}");

    /// <summary>The id of the definition that a file is about.</summary>
    public static string IdOf(string name) => Uri.UnescapeDataString(Path.GetFileNameWithoutExtension(name)[Prefix.Length..]);

    /// <summary>Those that lie below <paramref name="root"/> now.</summary>
    public static GeneratedFiles In(string root)
    {
        var folder = Path.Combine(root, Folder);
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, $"{Prefix}*").Where(p => IsOfNetplan(Path.GetFileName(p))) : [];
        return new(files.ToImmutableSortedDictionary(p => Path.GetFileName(p), File.ReadAllText, StringComparer.Ordinal));
    }
}
