using Nmstate.Planning.Hosts;
using Nmstate.Providers.Netplan.Tree;
using Nmstate.State;

namespace Nmstate.Providers.Netplan.Querying;

/// <summary>Definitions that are left alone: of kinds that the schema lacks, or of hardware that only the host could name.</summary>
internal static class IgnoredDefinitions
{
    /// <summary>What each section defines, in the schema's word or else netplan's.</summary>
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        ["ethernets"] = "ethernet",
        ["wifis"] = "wifi",
        ["modems"] = "modem",
        ["bonds"] = "bond",
        ["bridges"] = "linux-bridge",
        ["vlans"] = "vlan",
        ["vrfs"] = "vrf",
        ["tunnels"] = "ip-tunnel",
        ["dummy-devices"] = "dummy",
        ["virtual-ethernets"] = "veth",
    };

    /// <summary>The link of a definition.</summary>
    public static IgnoredLink LinkOf(Definition definition, Configuration configuration) => new(
        configuration.NameOf(definition.Id),
        new InterfaceType(TypeOf(definition)),
        definition.Layers.Scalar("link") is { } id ? configuration.NameOf(id) : null,
        configuration.ControllerOf(definition) is { } controller ? configuration.NameOf(controller.Id) : null);

    /// <summary>The link as documents show it.</summary>
    public static Interface InterfaceOf(IgnoredLink link) => new()
    {
        Name = link.Name,
        Type = link.Type,
        State = InterfaceState.Ignore,
        Controller = link.Controller,
    };

    private static string TypeOf(Definition definition)
    {
        if (definition.Id == "lo")
            return InterfaceType.Loopback.Name;
        if (definition.Section == "bridges" && definition.Layers.Has("openvswitch"))
            return "ovs-bridge";
        return definition.Section == "tunnels" && definition.Layers.Scalar("mode") == "vxlan"
            ? "vxlan"
            : Types.GetValueOrDefault(definition.Section) ?? definition.Section;
    }
}
