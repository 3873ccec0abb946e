using Nmstate.Providers.Netplan.Lowering;
using Nmstate.Providers.Netplan.Tree;
using Nmstate.Providers.Netplan.Yaml;
using Nmstate.State;

namespace Nmstate.Providers.Netplan.Kinds;

/// <summary>A bond.</summary>
internal static class BondKind
{
    public static DefinitionKind Kind { get; } = new("bonds", InterfaceType.Bond) { Read = Read, Lower = Lower };

    private static Interface Read(Definition definition, Configuration configuration, Interface link)
    {
        var parameters = definition.Layers.Below("parameters");
        return link with
        {
            LinkAggregation = new Bond
            {
                // Without a word the kernel takes its first mode.
                Mode = BondMode.TryParse(parameters.Scalar("mode") ?? "balance-rr", out var mode) ? mode : null,
                Port = definition.Layers.Texts("interfaces").Distinct(StringComparer.Ordinal).Select(configuration.NameOf).ToEquatableList(),
                Options = new BondOptions
                {
                    Miimon = parameters.Number("mii-monitor-interval"),
                    Primary = parameters.Scalar("primary") is { } id ? configuration.NameOf(id) : "",
                },
            },
        };
    }

    private static void Lower(Subject subject, DefinitionText text)
    {
        var bond = subject.Interface.LinkAggregation;
        text.List("interfaces", subject.Ports.Select(p => YamlValues.Text(subject.IdOf(p.Name))));
        var parameters = text.Below("parameters");
        parameters.Text("mode", bond?.Mode?.ToString());
        // A bare number: networkd's file gets a unit, NetworkManager's the text as it is.
        parameters.Number("mii-monitor-interval", bond?.Options?.Miimon);
        parameters.Text("primary", bond?.Options?.Primary is { Length: > 0 } port ? subject.IdOf(port) : null);
    }
}
