using Nmstate.Providers.Netplan.Lowering;
using Nmstate.Providers.Netplan.Tree;
using Nmstate.State;

namespace Nmstate.Providers.Netplan.Facets;

/// <summary>The link itself: up or down, its address, its MTU.</summary>
internal static class LinkFacet
{
    private static readonly HashSet<string?> Down = new(StringComparer.Ordinal) { "off", "manual", "always-down" };

    public static Facet Facet { get; } = new(Read, Lower);

    private static Interface Read(Definition definition, Configuration configuration, Interface link) => link with
    {
        State = Down.Contains(definition.Layers.Scalar("activation-mode")) ? InterfaceState.Down : InterfaceState.Up,
        Mtu = definition.Layers.Number("mtu"),
        // 'permanent' and 'random' are addresses that only the host knows.
        MacAddress = definition.Layers.Scalar("macaddress") is { } text && MacAddress.TryParse(text, out var address) ? address : null,
    };

    private static void Lower(Subject subject, DefinitionText text)
    {
        // NetworkManager refuses 'off'; what it does not start by itself stays down.
        if (subject.Interface.State == InterfaceState.Down)
            text.Text("activation-mode", subject.IsNetworkManager ? "manual" : "off");
        text.Number("mtu", subject.Interface.Mtu);
        text.Text("macaddress", subject.Interface.MacAddress?.Text.ToLowerInvariant());
    }
}
