namespace Nmstate.Providers.Netlink;

/// <summary>What the kernel can do by itself, path by path. All that a daemon would be needed for is refused.</summary>
internal static class NetlinkCapabilities
{
    private const string OtherProvider = "Use a provider whose daemon does: networkmanager, netplan.";

    public static Capabilities Table { get; } = Capabilities.None
        .Supports(
            "interfaces[*].name",
            "interfaces[*].description",
            "interfaces[*].type",
            "interfaces[*].state",
            "interfaces[*].mac-address",
            "interfaces[*].mtu",
            "interfaces[*].controller",
            "interfaces[*].port.name",
            "interfaces[*].port.stp-path-cost")
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
