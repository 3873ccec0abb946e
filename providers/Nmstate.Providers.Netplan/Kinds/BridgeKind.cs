using Nmstate.Providers.Netplan.Lowering;
using Nmstate.Providers.Netplan.Tree;
using Nmstate.State;

namespace Nmstate.Providers.Netplan.Kinds;

/// <summary>A bridge of the kernel.</summary>
internal static class BridgeKind
{
    public static DefinitionKind Kind { get; } = new("bridges", InterfaceType.LinuxBridge)
    {
        Read = Read,
        Lower = Lower,
        // Any parameter turns the protocol on.
        SaidAlong = ["parameters", "stp"],
    };

    private static Interface Read(Definition definition, Configuration configuration, Interface link)
    {
        var parameters = definition.Layers.Below("parameters");
        var costs = parameters.Below("path-cost");
        var ports = definition.Layers.Texts("interfaces").Distinct(StringComparer.Ordinal).Select(id => new LinuxBridgePort
        {
            Name = configuration.NameOf(id),
            StpPathCost = costs.Number(id),
        });
        return link with
        {
            Bridge = new LinuxBridge
            {
                Port = ports.ToEquatableList(),
                Options = new LinuxBridgeOptions
                {
                    MacAgeingTime = parameters.Number("ageing-time"),
                    Stp = new LinuxBridgeStp
                    {
                        // Any parameter turns it on; NetworkManager does so by itself (netplan's src/networkd.c, src/nm.c).
                        Enabled = parameters.Switch("stp") ?? (parameters.Keys.Any() || definition.Renderer == Configuration.NetworkManager),
                        // The schema cannot say others, which the kernel takes while the protocol is off.
                        ForwardDelay = parameters.Number("forward-delay") is >= 2 and <= 30 and var seconds ? (byte)seconds : null,
                    },
                },
            },
        };
    }

    private static void Lower(Subject subject, DefinitionText text)
    {
        text.List("interfaces", subject.Ports.Select(p => Yaml.YamlValues.Text(subject.IdOf(p.Name))));
        var options = subject.Interface.Bridge?.Options;
        var parameters = text.Below("parameters");
        parameters.Number("ageing-time", options?.MacAgeingTime);
        parameters.Number("forward-delay", options?.Stp?.ForwardDelay);
        parameters.Switch("stp", options?.Stp?.Enabled ?? false);
        var costs = parameters.Below("path-cost");
        foreach (var port in subject.Ports)
            costs.Number(subject.IdOf(port.Name), port.Port?.StpPathCost);
    }
}
