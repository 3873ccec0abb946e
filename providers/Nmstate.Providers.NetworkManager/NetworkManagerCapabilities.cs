using Nmstate.Linux;

namespace Nmstate.Providers.NetworkManager;

/// <summary>What profiles of NetworkManager can say, path by path.</summary>
internal static class NetworkManagerCapabilities
{
    public static Capabilities Table { get; } = Unrealised.Table("this provider does not write it into profiles yet")
        .Supports(
            "interfaces[*].name",
            "interfaces[*].description",
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
            "interfaces[*].ipv4.auto-dns",
            "interfaces[*].ipv4.auto-gateway",
            "interfaces[*].ipv4.auto-routes",
            "interfaces[*].ipv6.auto-dns",
            "interfaces[*].ipv6.auto-gateway",
            "interfaces[*].ipv6.auto-routes")
        .Supports(
            "interfaces[vlan].vlan.base-iface",
            "interfaces[vlan].vlan.id",
            "interfaces[veth].veth.peer",
            "interfaces[ethernet].veth.peer")
        .Supports(
            "interfaces[linux-bridge].bridge.options.mac-ageing-time",
            "interfaces[linux-bridge].bridge.options.stp.enabled",
            "interfaces[linux-bridge].bridge.options.stp.forward-delay",
            "interfaces[linux-bridge].bridge.port[].name",
            "interfaces[linux-bridge].bridge.port[].stp-path-cost")
        .Supports(
            "interfaces[bond].link-aggregation.mode",
            "interfaces[bond].link-aggregation.port",
            "interfaces[bond].link-aggregation.options.miimon",
            "interfaces[bond].link-aggregation.options.primary")
        .Supports(
            "routes.config[].state",
            "routes.config[].destination",
            "routes.config[].next-hop-interface",
            "routes.config[].next-hop-address",
            "routes.config[].metric",
            "routes.config[].table-id",
            "routes.config[].weight")
        .Supports("dns-resolver.config.server", "dns-resolver.config.search");
}
