using Nmstate.State;

namespace Nmstate.Providers.Netplan;

/// <summary>What netplan's files can say, path by path. All that they cannot is refused.</summary>
internal static class NetplanCapabilities
{
    private const string NoVirtualDown = "a definition of a virtual interface means that there is one, and 'down' that there is none";

    /// <summary>What the newest netplan that is known can do.</summary>
    public static Capabilities Table { get; } = Capabilities.None
        .Supports(
            "interfaces[*].name",
            "interfaces[*].type",
            "interfaces[*].state",
            "interfaces[*].mac-address",
            "interfaces[*].mtu",
            "interfaces[*].controller",
            "interfaces[*].port.name",
            "interfaces[*].port.stp-path-cost")
        .Refuses(["interfaces[*].description"], "netplan has no key for it, and drops comments when it rewrites a file", "Leave it out.", unless: "")
        .Refuses(
            ["interfaces[veth].state", "interfaces[linux-bridge].state"], NoVirtualDown,
            "Use 'absent' to remove it; documents can bring it back.", only: InterfaceState.Down)
        .Supports(
            "interfaces[*].ipv4.enabled",
            "interfaces[*].ipv4.dhcp",
            "interfaces[*].ipv4.address[].ip",
            "interfaces[*].ipv4.address[].prefix-length",
            "interfaces[*].ipv6.enabled",
            "interfaces[*].ipv6.dhcp",
            "interfaces[*].ipv6.autoconf",
            "interfaces[*].ipv6.address[].ip",
            "interfaces[*].ipv6.address[].prefix-length")
        .Supports(
            "interfaces[veth].veth.peer",
            "interfaces[ethernet].veth.peer")
        .Supports(
            "interfaces[linux-bridge].bridge.options.mac-ageing-time",
            "interfaces[linux-bridge].bridge.options.stp.enabled",
            "interfaces[linux-bridge].bridge.options.stp.forward-delay",
            "interfaces[linux-bridge].bridge.port[].name",
            "interfaces[linux-bridge].bridge.port[].stp-path-cost")
        .Supports(
            "routes.config[].state",
            "routes.config[].destination",
            "routes.config[].next-hop-interface",
            "routes.config[].next-hop-address",
            "routes.config[].metric",
            "routes.config[].table-id");

    /// <summary>What a netplan can do that lacks some <paramref name="features"/> of the newest.</summary>
    public static Capabilities Without(IEnumerable<NetplanFeature> features)
        => features.Aggregate(Table, (table, feature) => table.Refuses(
            feature.Paths, $"{feature.Words} came with netplan {feature.Since}", $"Install netplan {feature.Since} or newer."));
}
