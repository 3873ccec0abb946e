using Nmstate.Providers.Netplan.Tree;
using Nmstate.Providers.Netplan.Yaml;

namespace Nmstate.Providers.Netplan.Lowering;

/// <summary>One of our files in the making. It is written anew each time; keys that we do not know stay.</summary>
internal sealed class OwnFile
{
    private const string Heading = """
        # Written by nmstate, and written anew by each 'nmstate apply': comments made here are lost.
        # Later files win over this one. Documents of the schema are the place for changes.

        """;

    /// <summary>The order of netplan's own writer, but that what is referred to comes first.</summary>
    private static readonly string[] Sections =
    [
        "version", "renderer", "ethernets", "wifis", "modems", "dummy-devices", "virtual-ethernets", "bonds", "vlans", "bridges", "tunnels", "vrfs", "nm-devices",
    ];

    /// <summary>The order of netplan's own writer.</summary>
    private static readonly string[] Keys =
    [
        "renderer", "match", "optional", "addresses", "nameservers", "dhcp4", "dhcp4-overrides", "dhcp6", "dhcp6-overrides", "accept-ra", "macaddress", "set-name",
        "mtu", "activation-mode", "peer", "interfaces", "parameters", "routes", "routing-policy", "id", "link", "link-local", "networkmanager",
    ];

    private readonly string _name;
    private YamlMapping _network;

    private OwnFile(string name, YamlMapping network) => (_name, _network) = (name, network);

    /// <summary>The file as it is in <paramref name="tree"/>, or a new one.</summary>
    /// <exception cref="ProviderException">A file that we cannot write hides it.</exception>
    public static OwnFile Of(NetplanTree tree, string name)
    {
        var file = tree.ByName.GetValueOrDefault(name);
        if (file?.Folder == NetplanTree.Run)
            throw new ProviderException($"{file.Path} hides {NetplanTree.Etc}/{name} until the next boot: remove it");
        return new OwnFile(name, file?.Networks.LastOrDefault() ?? YamlMapping.Empty);
    }

    /// <summary>What it says of a definition; null: nothing.</summary>
    public YamlMapping? Find(string section, string id) => _network.Find([section, id]) as YamlMapping;

    /// <summary>Says something else of a definition; null: nothing.</summary>
    public void Put(string section, string id, YamlMapping? definition) => _network = _network.With([section, id], definition);

    /// <summary>The file; null: it says nothing any more.</summary>
    public NetplanFile? ToFile()
    {
        if (_network.Keys.All(k => k == "version"))
            return null;
        var sections = Ordered(_network.With("version", YamlValues.Number(2)), Sections).Children.Select(s => s.Value is YamlMapping section
            ? new YamlChild(s.Key, Sorted(section))
            : s);
        return new NetplanFile(NetplanTree.Etc, _name, Heading + YamlWriter.Write(YamlMapping.Empty.With("network", new YamlMapping([.. sections]))));
    }

    private static YamlMapping Sorted(YamlMapping section)
        => new([.. section.Children.OrderBy(d => d.Name, StringComparer.Ordinal)
            .Select(d => d.Value is YamlMapping definition ? new YamlChild(d.Key, Ordered(definition, Keys)) : d)]);

    private static YamlMapping Ordered(YamlMapping mapping, string[] order)
        => new([.. mapping.Children.OrderBy(e => Array.IndexOf(order, e.Name) is >= 0 and var place ? place : order.Length)]);
}
