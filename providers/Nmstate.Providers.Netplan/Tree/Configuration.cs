using Nmstate.Providers.Netplan.Yaml;

namespace Nmstate.Providers.Netplan.Tree;

/// <summary>What the files of a tree define together.</summary>
internal sealed class Configuration
{
    /// <summary>The daemon of systemd.</summary>
    public const string Networkd = "networkd";

    /// <summary>The daemon of desktops.</summary>
    public const string NetworkManager = "NetworkManager";

    /// <summary>Keys of <c>network</c> that are no sections of definitions.</summary>
    private static readonly HashSet<string> NoSections = new(StringComparer.Ordinal) { "version", "renderer", "openvswitch" };

    /// <summary>Sections whose members give up IP of their own.</summary>
    private static readonly HashSet<string> Controllers = new(StringComparer.Ordinal) { "bonds", "bridges" };

    private readonly Dictionary<string, Definition> _byId;
    private readonly ILookup<string, Definition> _byName;
    private readonly ILookup<string, Definition> _controllers;

    private Configuration(string renderer, IReadOnlyList<Definition> definitions)
    {
        (Renderer, Definitions) = (renderer, definitions);
        _byId = definitions.ToDictionary(d => d.Id, StringComparer.Ordinal);
        _byName = definitions.ToLookup(d => Hardware.NameOf(d) ?? d.Id, StringComparer.Ordinal);
        _controllers = definitions.Where(d => Controllers.Contains(d.Section))
            .SelectMany(d => d.Layers.Texts("interfaces").Select(id => (id, d))).ToLookup(p => p.id, p => p.d, StringComparer.Ordinal);
    }

    /// <summary>The daemon of definitions that name none.</summary>
    public string Renderer { get; }

    /// <summary>Whether NetworkManager carries out any of it.</summary>
    public bool IsForNetworkManager => Renderer == NetworkManager || Definitions.Any(d => d.Renderer == NetworkManager);

    /// <summary>The definitions, in the order of their ids.</summary>
    public IReadOnlyList<Definition> Definitions { get; }

    /// <summary>The definition of this id.</summary>
    public Definition? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The definitions of the interface of this name: more than one is a mistake that only the host can settle.</summary>
    public IEnumerable<Definition> Of(string name) => _byName[name];

    /// <summary>The name of the interface that the definition of this id is about.</summary>
    public string NameOf(string id) => Find(id) is { } definition ? Hardware.NameOf(definition) ?? id : id;

    /// <summary>The bond or bridge that the interface of a definition is a port of.</summary>
    public Definition? ControllerOf(Definition definition) => _controllers[definition.Id].FirstOrDefault();

    /// <summary>Puts together what the files of <paramref name="tree"/> say.</summary>
    /// <exception cref="NetplanFileException">A file is no YAML, or defines one id as two things.</exception>
    public static Configuration Of(NetplanTree tree)
    {
        var networks = tree.Files.SelectMany(f => f.Networks.Select(n => (File: f, Network: n))).ToList();
        var global = new Layers([.. networks.Select(n => n.Network)]);
        var renderer = global.Scalar("renderer") ?? Networkd;
        var parts = from network in networks
                    from section in network.Network.Children
                    where !NoSections.Contains(section.Name)
                    let mapping = section.Value as YamlMapping
                    where mapping is not null
                    from entry in mapping.Children
                    where entry.Name != "renderer" || entry.Value is not YamlScalar
                    select (Section: section.Name, Part: new DefinitionPart(network.File, mapping, entry));
        var definitions = parts.GroupBy(p => p.Part.Entry.Name).OrderBy(g => g.Key, StringComparer.Ordinal).Select(group =>
        {
            var (section, first) = group.First();
            if (group.FirstOrDefault(p => p.Section != section).Part is { } other)
                throw new NetplanFileException(other.File.Path, LineOf(other), 1, $"'{group.Key}' is under '{section}' in {first.File.Path}; netplan refuses the same id twice");
            List<DefinitionPart> all = [.. group.Select(p => p.Part)];
            var own = new Layers([.. all.Select(p => p.Mapping)]).Scalar("renderer");
            return new Definition(section, group.Key, own ?? global.Below(section).Scalar("renderer") ?? renderer, all);
        });
        return new Configuration(renderer, [.. definitions]);
    }

    private static int LineOf(DefinitionPart part) => part.File.Text.AsSpan(0, part.Entry.Key!.Range.Start).Count('\n') + 1;
}
