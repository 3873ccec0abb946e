using System.Collections.Immutable;

namespace Nmstate.Providers.Netplan.Live;

/// <summary>Where netplan's generator puts the files for a daemon, and how it names them.</summary>
/// <param name="Folder">The folder, from the root.</param>
/// <param name="Prefix">What the names begin with; then comes the id of a definition.</param>
/// <param name="Suffixes">What they end with.</param>
/// <param name="DeviceSuffix">The suffix of the file that has the daemon make a virtual device.</param>
/// <param name="Readers">The group that may read them besides root, since they may hold keys; null: none.</param>
/// <param name="Others">Files beside them that the daemon needs, from the root; they are about no single definition.</param>
internal sealed record GeneratedLayout(string Folder, string Prefix, ImmutableArray<string> Suffixes, string DeviceSuffix, string? Readers, ImmutableArray<string> Others)
{
    /// <summary>Whether a file of this name is netplan's.</summary>
    public bool Has(string name) => name.StartsWith(Prefix, StringComparison.Ordinal) && Suffixes.Contains(Path.GetExtension(name));

    /// <summary>The file of a virtual device, from the root.</summary>
    public string DeviceOf(string id) => PathOf(id, DeviceSuffix);

    /// <summary>Whether a file is about the definition of this id.</summary>
    public bool IsAbout(string path, string id) => Suffixes.Any(suffix => path == PathOf(id, suffix));

    /// <summary>The id of the definition that a file is about; null: it is about none.</summary>
    public string? IdOf(string path) => Others.Contains(path) ? null : Uri.UnescapeDataString(Path.GetFileNameWithoutExtension(path)[Prefix.Length..]);

    private string PathOf(string id, string suffix) => $"{Folder}/{Prefix}{Uri.EscapeDataString(id)}{suffix}";
}

/// <summary>The files that netplan's generator makes for a daemon, by their paths from the root.</summary>
/// <param name="ByPath">What each holds.</param>
internal sealed record GeneratedFiles(ImmutableSortedDictionary<string, string> ByPath)
{
    /// <summary>Those that lie below <paramref name="root"/> now.</summary>
    public static GeneratedFiles In(string root, GeneratedLayout layout)
    {
        var folder = Path.Combine(root, layout.Folder);
        var names = Directory.Exists(folder) ? Directory.GetFiles(folder, $"{layout.Prefix}*").Select(p => Path.GetFileName(p)).Where(layout.Has) : [];
        var paths = names.Select(n => $"{layout.Folder}/{n}").Concat(layout.Others.Where(o => File.Exists(Path.Combine(root, o))));
        return new(paths.ToImmutableSortedDictionary(p => p, p => File.ReadAllText(Path.Combine(root, p)), StringComparer.Ordinal));
    }
}
