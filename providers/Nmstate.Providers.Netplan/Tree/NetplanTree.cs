using System.Collections.Immutable;

namespace Nmstate.Providers.Netplan.Tree;

/// <summary>
/// All files that netplan reads, in its order: by name, whatever their folder; of one name the file in <c>run</c> hides that in
/// <c>etc</c>, and that the one in <c>lib</c>.
/// </summary>
/// <remarks>netplan_parser_load_yaml_hierarchy in netplan's src/parse.c.</remarks>
internal sealed record NetplanTree
{
    /// <summary>The folder of what the administrator has written, from the root.</summary>
    public const string Etc = "etc/netplan";

    /// <summary>The folder of what lasts until the next boot.</summary>
    public const string Run = "run/netplan";

    /// <summary>The folders, the later hiding the earlier.</summary>
    public static readonly ImmutableArray<string> Folders = ["lib/netplan", Etc, Run];

    private NetplanTree(ImmutableSortedDictionary<string, NetplanFile> files) => ByName = files;

    /// <summary>A tree without files.</summary>
    public static NetplanTree Empty { get; } = new(ImmutableSortedDictionary.Create<string, NetplanFile>(StringComparer.Ordinal));

    /// <summary>The files that count, by name.</summary>
    public ImmutableSortedDictionary<string, NetplanFile> ByName { get; }

    /// <summary>The files that count, in the order in which netplan reads them.</summary>
    public IEnumerable<NetplanFile> Files => ByName.Values;

    /// <summary>The tree of <paramref name="files"/>, given from the folder that is hidden to the one that hides.</summary>
    public static NetplanTree Of(IEnumerable<NetplanFile> files) => files.Aggregate(Empty, (tree, file) => tree.With(file));

    /// <summary>This with <paramref name="file"/> in the place of what has its name.</summary>
    public NetplanTree With(NetplanFile file) => new(ByName.SetItem(file.Name, file));

    /// <summary>This without the file of this name.</summary>
    public NetplanTree Without(string name) => new(ByName.Remove(name));
}
