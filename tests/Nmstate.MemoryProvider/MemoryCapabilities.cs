using Nmstate.Providers;

namespace Nmstate.MemoryProvider;

/// <summary>All of the subset but what needs a daemon, and descriptions.</summary>
internal static class MemoryCapabilities
{
    public static Capabilities Table { get; } = Capabilities.None
        .Supports("interfaces[*].name", "interfaces[*].state", "interfaces[*].mac-address", "interfaces[*].mtu", "interfaces[*].controller")
        .Supports("interfaces[ethernet].type", "interfaces[veth].type", "interfaces[linux-bridge].type", "interfaces[bond].type")
        .Supports("interfaces[vlan].type", "interfaces[dummy].type", "interfaces[loopback].type")
        .Supports("interfaces[*].ipv4.enabled", "interfaces[*].ipv4.address[].ip", "interfaces[*].ipv4.address[].prefix-length")
        .Supports("interfaces[*].ipv6.enabled", "interfaces[*].ipv6.address[].ip", "interfaces[*].ipv6.address[].prefix-length")
        .Refuses(
            ["interfaces[*].ipv4.dhcp", "interfaces[*].ipv6.dhcp", "interfaces[*].ipv6.autoconf"],
            because: "paper asks nobody for addresses", hint: "Write the addresses down.", unless: false)
        .Supports("interfaces[*].ipv4.auto-dns", "interfaces[*].ipv4.auto-gateway", "interfaces[*].ipv4.auto-routes")
        .Supports("interfaces[*].ipv6.auto-dns", "interfaces[*].ipv6.auto-gateway", "interfaces[*].ipv6.auto-routes")
        .Supports("interfaces[*].veth.peer", "interfaces[vlan].vlan.base-iface", "interfaces[vlan].vlan.id")
        .Supports("interfaces[bond].link-aggregation.mode", "interfaces[bond].link-aggregation.port")
        .Supports("interfaces[bond].link-aggregation.options.miimon", "interfaces[bond].link-aggregation.options.primary")
        .Supports("dns-resolver.config.server", "dns-resolver.config.search", "routes.config[].weight")
        .Supports("interfaces[linux-bridge].bridge.port[].name", "interfaces[linux-bridge].bridge.port[].stp-path-cost")
        .Supports("interfaces[linux-bridge].bridge.options.mac-ageing-time")
        .Supports("interfaces[linux-bridge].bridge.options.stp.enabled", "interfaces[linux-bridge].bridge.options.stp.forward-delay")
        .Supports("routes.config[].state", "routes.config[].destination", "routes.config[].next-hop-interface")
        .Supports("routes.config[].next-hop-address", "routes.config[].metric", "routes.config[].table-id")
        .Refuses(["interfaces[*].description"], because: "paper keeps no remarks", hint: "Leave it out.", unless: "")
        .Refuses(["interfaces", "routes", "route-rules", "dns-resolver", "hostname", "ovs-db", "ovn"], because: "paper has no room for it", hint: "Leave it out.");
}
