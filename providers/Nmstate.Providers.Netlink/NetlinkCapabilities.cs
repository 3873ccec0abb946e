using Nmstate.Linux;

namespace Nmstate.Providers.Netlink;

/// <summary>What the kernel and the C library's own file can do, path by path. All that a daemon would be needed for is refused.</summary>
internal static class NetlinkCapabilities
{
    private const string OtherProvider = "Use a provider whose daemon does: networkmanager, netplan.";

    public static Capabilities Table { get; } = Unrealised.Table("this provider does not carry it out yet")
        .Refuses(
            ["interfaces[ipsec]", "interfaces[*].profile-name", "interfaces[*].wait-ip", "interfaces[*].802.1x", "interfaces[*].lldp", "interfaces[*].dispatch"],
            "it takes a daemon, and the kernel has none", "Use a provider whose daemon does: networkmanager.")
        .Refuses(["dns-resolver.config.options"], "the options in resolv.conf are left as they are", "Leave it out.")
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
            "interfaces[*].ipv4.address[].ip",
            "interfaces[*].ipv4.address[].prefix-length",
            "interfaces[*].ipv6.enabled",
            "interfaces[*].ipv6.address[].ip",
            "interfaces[*].ipv6.address[].prefix-length")
        .Refuses(["interfaces[*].ipv4.dhcp"], "the kernel has no DHCP client", OtherProvider, unless: false)
        .Refuses(["interfaces[*].ipv6.dhcp"], "the kernel has no DHCPv6 client", OtherProvider, unless: false)
        .Refuses(["interfaces[*].ipv6.autoconf"], "router advertisements are left as the kernel's settings have them", OtherProvider, unless: false)
        .Refuses(
            [
                "interfaces[*].ipv4.auto-dns", "interfaces[*].ipv4.auto-gateway", "interfaces[*].ipv4.auto-routes",
                "interfaces[*].ipv6.auto-dns", "interfaces[*].ipv6.auto-gateway", "interfaces[*].ipv6.auto-routes",
            ],
            "what is learned is left as the kernel's settings have it", OtherProvider, unless: true)
        .Supports("dns-resolver.config.server", "dns-resolver.config.search")
        .Supports(
            "interfaces[vlan].vlan.base-iface",
            "interfaces[vlan].vlan.id",
            "interfaces[bond].link-aggregation.mode",
            "interfaces[bond].link-aggregation.port",
            "interfaces[bond].link-aggregation.options.miimon",
            "interfaces[bond].link-aggregation.options.primary")
        .Refuses(["routes.config[].weight"], "routes with several next hops are left as they are", "Give each next hop a route with a metric of its own.")
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
}
