using Nmstate.Providers.Netplan.Yaml;

namespace Nmstate.Providers.Netplan.Tree;

/// <summary>A file of netplan's configuration.</summary>
/// <param name="Folder">The folder, from the root: <c>etc/netplan</c>.</param>
/// <param name="Name">The name: <c>99-nmstate.yaml</c>.</param>
/// <param name="Text">What it says, without a byte order mark.</param>
internal sealed record NetplanFile(string Folder, string Name, string Text)
{
    private const char ByteOrderMark = '\uFEFF';

    private YamlMapping? _root;

    /// <summary>The file from the root.</summary>
    public string Path => $"{Folder}/{Name}";

    /// <summary>What it says, without a byte order mark.</summary>
    public string Text { get; init; } = Text.TrimStart(ByteOrderMark);

    /// <summary>The whole document.</summary>
    /// <exception cref="NetplanFileException">It is no YAML, or no mapping.</exception>
    public YamlMapping Root => _root ??= YamlReader.Read(Path, Text) switch
    {
        null or YamlScalar { Text.Length: 0 } => YamlMapping.Empty,
        YamlMapping mapping => mapping,
        _ => throw new NetplanFileException(Path, 1, 1, "a mapping with the key 'network' is expected"),
    };

    /// <summary>The mappings below the key <c>network</c>: usually one.</summary>
    public IEnumerable<YamlMapping> Networks => Root.All("network").OfType<YamlMapping>();

    /// <summary>This with another text in another folder.</summary>
    public NetplanFile With(string folder, string text) => new(folder, Name, text);
}
