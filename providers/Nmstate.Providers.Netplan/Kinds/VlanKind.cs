using Nmstate.State;

namespace Nmstate.Providers.Netplan.Kinds;

/// <summary>An IEEE 802.1Q VLAN. Its base needs a definition of its own.</summary>
internal static class VlanKind
{
    public static DefinitionKind Kind { get; } = new("vlans", InterfaceType.Vlan)
    {
        Read = (definition, configuration, link) => link with
        {
            Vlan = new Vlan
            {
                BaseIface = definition.Layers.Scalar("link") is { } id ? configuration.NameOf(id) : null,
                Id = definition.Layers.Number("id") is <= 4094 and var number ? (ushort)number : null,
            },
        },
        Lower = (subject, text) =>
        {
            text.Number("id", subject.Interface.Vlan?.Id);
            text.Text("link", subject.Interface.Vlan?.BaseIface is { } name ? subject.IdOf(name) : null);
        },
    };
}
