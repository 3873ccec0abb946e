using Nmstate.Providers;

namespace Sample.JsonFile;

/// <summary>What a file can say, and what nobody would do about it.</summary>
internal static class JsonFileCapabilities
{
    public static Capabilities Table { get; } = Capabilities.None
        .Supports("interfaces[*].name", "interfaces[*].state", "interfaces[*].description")
        .Supports("interfaces[ethernet].type", "interfaces[veth].type", "interfaces[linux-bridge].type", "interfaces[bond].type")
        .Supports("interfaces[vlan].type", "interfaces[dummy].type", "interfaces[loopback].type")
        .Supports("interfaces[*].mac-address", "interfaces[*].mtu", "interfaces[*].controller")
        .Supports("interfaces[*].ipv4.enabled", "interfaces[*].ipv4.address[].ip", "interfaces[*].ipv4.address[].prefix-length")
        .Supports("interfaces[*].ipv6.enabled", "interfaces[*].ipv6.address[].ip", "interfaces[*].ipv6.address[].prefix-length")
        .Supports("interfaces[*].veth.peer", "interfaces[vlan].vlan.base-iface", "interfaces[vlan].vlan.id")
        .Supports("interfaces[bond].link-aggregation.mode", "interfaces[bond].link-aggregation.port")
        .Supports("interfaces[bond].link-aggregation.options.miimon", "interfaces[bond].link-aggregation.options.primary")
        .Supports("interfaces[linux-bridge].bridge.port[].name", "interfaces[linux-bridge].bridge.port[].stp-path-cost")
        .Supports("interfaces[linux-bridge].bridge.options.mac-ageing-time")
        .Supports("interfaces[linux-bridge].bridge.options.stp.enabled", "interfaces[linux-bridge].bridge.options.stp.forward-delay")
        .Supports("routes.config[].state", "routes.config[].destination", "routes.config[].next-hop-interface")
        .Supports("routes.config[].next-hop-address", "routes.config[].metric", "routes.config[].table-id")
        .Refuses(
            ["routes.config[].weight"],
            because: "a file does not balance what it does not send", hint: "Give each next hop a route with a metric of its own.")
        .Refuses(
            ["dns-resolver.config.server", "dns-resolver.config.search"],
            because: "a file resolves no names", hint: "Use a provider that has a resolver.")
        .Refuses(
            ["interfaces[*].ipv4.dhcp", "interfaces[*].ipv6.dhcp", "interfaces[*].ipv6.autoconf"],
            because: "a file asks nobody for addresses", hint: "Write the addresses down.", unless: false)
        .Refuses(
            [
                "interfaces[*].ipv4.auto-dns", "interfaces[*].ipv4.auto-gateway", "interfaces[*].ipv4.auto-routes",
                "interfaces[*].ipv6.auto-dns", "interfaces[*].ipv6.auto-gateway", "interfaces[*].ipv6.auto-routes",
            ],
            because: "a file gets nothing from DHCP that it could leave out", hint: "Leave it out.", unless: true)
        .Refuses(
            ["interfaces", "routes", "route-rules", "dns-resolver", "hostname", "ovs-db", "ovn"],
            because: "the file has no place for it", hint: "Leave it out.");
}
