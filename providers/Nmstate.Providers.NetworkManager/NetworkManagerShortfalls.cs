using Nmstate.State;

namespace Nmstate.Providers.NetworkManager;

/// <summary>What of the schema this provider does not carry out, with the reason.</summary>
internal static class NetworkManagerShortfalls
{
    private const string LeaveOut = "Leave it out.";

    private const string NotYet = "this provider does not write it into profiles yet";

    /// <summary><paramref name="table"/>, with all this refused where it has no answer of its own.</summary>
    public static Capabilities Refused(Capabilities table) => table
        .Refuses(
            [
                "interfaces[vrf]", "interfaces[vxlan]", "interfaces[mac-vlan]", "interfaces[mac-vtap]", "interfaces[ipvlan]", "interfaces[macsec]", "interfaces[hsr]",
                "interfaces[infiniband]", "interfaces[ip-tunnel]", "interfaces[ipip]", "interfaces[sit]", "interfaces[gre]", "interfaces[gretap]", "interfaces[ip6gre]",
                "interfaces[ip6tnl]", "interfaces[geneve]", "interfaces[wireguard]", "interfaces[xfrm]", "interfaces[tun]",
            ],
            NotYet, LeaveOut)
        .Refuses(
            ["interfaces[ovs-bridge]", "interfaces[ovs-interface]", "interfaces[*].ovs-db", "ovs-db", "ovn"],
            "Open vSwitch is not spoken to", LeaveOut)
        .Refuses(
            [
                "interfaces[ipsec]", "interfaces[*].profile-name", "interfaces[*].wait-ip", "interfaces[*].802.1x", "interfaces[*].lldp", "interfaces[*].dispatch",
                "dns-resolver.config.options",
            ],
            NotYet, LeaveOut)
        .Refuses(
            [
                "interfaces[*].alt-names", "interfaces[*].pci-address", "interfaces[*].mptcp", "interfaces[*].accept-all-mac-addresses",
                "interfaces[*].copy-mac-from", "interfaces[*].ethtool", "interfaces[ethernet].ethernet", "interfaces[veth].ethernet",
            ],
            NotYet, LeaveOut)
        .Refuses(["interfaces[*].identifier"], NotYet, "Name the interface by its kernel name.", unless: InterfaceIdentifier.Name)
        .Refuses(["interfaces[*].ipv4.allow-extra-address", "interfaces[*].ipv6.allow-extra-address"], "addresses of others are never counted as mistakes", LeaveOut, unless: true)
        .Refuses(
            [
                "interfaces[*].ipv4", "interfaces[*].ipv6", "interfaces[vlan].vlan", "interfaces[bond].link-aggregation", "interfaces[linux-bridge].bridge",
            ],
            NotYet, LeaveOut)
        .Refuses(["routes.config", "route-rules", "hostname"], NotYet, LeaveOut);
}
