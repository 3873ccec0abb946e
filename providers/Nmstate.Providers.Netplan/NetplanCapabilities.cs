using Nmstate.Linux;
using Nmstate.State;

namespace Nmstate.Providers.Netplan;

/// <summary>What netplan's files can say, path by path. All that they cannot is refused.</summary>
internal static class NetplanCapabilities
{
    private const string NoVirtualDown = "a definition of a virtual interface means that there is one, and 'down' that there is none";

    private const string NoOverrides = "dhcp4-overrides and dhcp6-overrides must be equal under networkd, and NetworkManager leaves most of them out: neither is written";
    private const string LeaveOverrides = "Write the override into a file of your own: it stays.";

    /// <summary>What the newest netplan that is known can do.</summary>
    public static Capabilities Table { get; } = Unrealised.Table("this provider does not write it into netplan's files yet")
        .Refuses(
            ["interfaces[ipsec]", "interfaces[*].profile-name", "interfaces[*].wait-ip", "interfaces[*].lldp", "interfaces[*].dispatch", "dns-resolver.config.options"],
            "netplan has no key for it", "Leave it out.")
        .Supports(
            "interfaces[*].name",
            "interfaces[ethernet].type",
            "interfaces[veth].type",
            "interfaces[linux-bridge].type",
            "interfaces[bond].type",
            "interfaces[vlan].type",
            "interfaces[dummy].type",
            "interfaces[loopback].type",
            "interfaces[*].state",
            "interfaces[*].mac-address",
            "interfaces[*].mtu",
            "interfaces[*].controller")
        .Refuses(["interfaces[*].description"], "netplan has no key for it, and drops comments when it rewrites a file", "Leave it out.", unless: "")
        .Refuses(
            ["interfaces[veth].state", "interfaces[linux-bridge].state", "interfaces[bond].state", "interfaces[vlan].state", "interfaces[dummy].state"], NoVirtualDown,
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
        .Refuses(
            ["interfaces[*].ipv4.auto-dns", "interfaces[*].ipv4.auto-gateway", "interfaces[*].ipv4.auto-routes"], NoOverrides, LeaveOverrides, unless: true)
        .Refuses(
            ["interfaces[*].ipv6.auto-dns", "interfaces[*].ipv6.auto-gateway", "interfaces[*].ipv6.auto-routes"], NoOverrides, LeaveOverrides, unless: true)
        .Supports(
            "interfaces[bond].link-aggregation.mode",
            "interfaces[bond].link-aggregation.options.miimon",
            "interfaces[bond].link-aggregation.options.primary",
            "interfaces[bond].link-aggregation.port")
        .Supports(
            "interfaces[vlan].vlan.base-iface",
            "interfaces[vlan].vlan.id")
        .Supports(
            "dns-resolver.config.server",
            "dns-resolver.config.search")
        .Refuses(["routes.config[].weight"], "netplan has no key for it", "Leave it out: of two routes with one metric the daemon then takes one.")
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
