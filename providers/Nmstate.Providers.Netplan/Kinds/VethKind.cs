using Nmstate.State;

namespace Nmstate.Providers.Netplan.Kinds;

/// <summary>A pair of virtual interfaces: both ends are defined, each with the other as its peer.</summary>
/// <remarks>virtual-ethernets, netplan 0.107 and newer.</remarks>
internal static class VethKind
{
    public const string Section = "virtual-ethernets";

    public static DefinitionKind Kind { get; } = new(Section, InterfaceType.Veth)
    {
        Read = (definition, _, link) => link with { Veth = definition.Layers.Scalar("peer") is { } peer ? new Veth { Peer = peer } : null },
        Lower = (subject, text) => text.Text("peer", subject.Interface.Veth?.Peer),
    };
}
