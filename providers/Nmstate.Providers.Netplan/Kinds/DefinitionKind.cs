using Nmstate.Providers.Netplan.Lowering;
using Nmstate.Providers.Netplan.Tree;
using Nmstate.State;

namespace Nmstate.Providers.Netplan.Kinds;

/// <summary>A kind of interface that both the schema and netplan have: a file each, both ways.</summary>
/// <param name="Section">netplan's section: <c>bridges</c>.</param>
/// <param name="Type">The schema's type.</param>
internal sealed record DefinitionKind(string Section, InterfaceType Type)
{
    private static readonly DefinitionKind[] All = [EthernetKind.Kind, VethKind.Kind, BridgeKind.Kind, BondKind.Kind, VlanKind.Kind, DummyKind.Kind];

    /// <summary>What the definition says of the interface's own kind.</summary>
    public Func<Definition, Configuration, Interface, Interface> Read { get; init; } = (_, _, link) => link;

    /// <summary>What the interface's own kind needs in its definition.</summary>
    public Action<Subject, DefinitionText> Lower { get; init; } = (_, _) => { };

    /// <summary>A value that a definition must say as soon as it says anything beside it; null: none.</summary>
    public IReadOnlyList<string>? SaidAlong { get; init; }

    /// <summary>The kind whose definitions stand in this section.</summary>
    public static DefinitionKind? OfSection(string section) => All.FirstOrDefault(k => k.Section == section);

    /// <summary>The kind of an interface. A veth whose peer is known is a pair, whatever it is called.</summary>
    /// <exception cref="ProviderException">There is none; the capabilities refuse what leads here.</exception>
    public static DefinitionKind Of(Interface link)
    {
        var type = link is { Veth: not null, Type: var named } && named == InterfaceType.Ethernet ? InterfaceType.Veth : link.Type;
        return All.FirstOrDefault(k => k.Type == type) ?? throw new ProviderException($"netplan has no definition for '{link.Name}', which is a {type}");
    }
}
