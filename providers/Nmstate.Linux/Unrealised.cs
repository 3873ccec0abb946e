using Nmstate.Providers;
using Nmstate.State;

namespace Nmstate.Linux;

/// <summary>Where the tables of our providers begin: the part of the schema that none of them carries out yet, refused.</summary>
internal static class Unrealised
{
    private const string LeaveOut = "Leave it out.";

    /// <summary>All of it; what a provider says of its own of the same path, or of one within, counts instead.</summary>
    /// <param name="notYet">The reason, in the provider's words.</param>
    public static Capabilities Table(string notYet) => Capabilities.None
        .Refuses(
            [
                "interfaces[vrf]", "interfaces[vxlan]", "interfaces[mac-vlan]", "interfaces[mac-vtap]", "interfaces[ipvlan]", "interfaces[macsec]", "interfaces[hsr]",
                "interfaces[infiniband]", "interfaces[ip-tunnel]", "interfaces[ipip]", "interfaces[sit]", "interfaces[gre]", "interfaces[gretap]", "interfaces[ip6gre]",
                "interfaces[ip6tnl]", "interfaces[geneve]", "interfaces[wireguard]", "interfaces[xfrm]", "interfaces[tun]", "interfaces[ipsec]",
            ],
            notYet, LeaveOut)
        .Refuses(
            ["interfaces[ovs-bridge]", "interfaces[ovs-interface]", "interfaces[*].ovs-db", "ovs-db", "ovn"],
            "Open vSwitch is not spoken to", LeaveOut)
        .Refuses(
            [
                "interfaces[*].profile-name", "interfaces[*].wait-ip", "interfaces[*].802.1x", "interfaces[*].lldp", "interfaces[*].dispatch",
                "interfaces[*].alt-names", "interfaces[*].pci-address", "interfaces[*].mptcp", "interfaces[*].accept-all-mac-addresses",
                "interfaces[*].copy-mac-from", "interfaces[*].ethtool", "interfaces[ethernet].ethernet", "interfaces[veth].ethernet",
            ],
            notYet, LeaveOut)
        .Refuses(["interfaces[*].identifier"], notYet, "Name the interface by its kernel name.", unless: InterfaceIdentifier.Name)
        .Refuses(["interfaces[*].ipv4.allow-extra-address", "interfaces[*].ipv6.allow-extra-address"], "addresses of others are never counted as mistakes", LeaveOut, unless: true)
        .Refuses(
            ["interfaces[*].ipv4", "interfaces[*].ipv6", "interfaces[vlan].vlan", "interfaces[bond].link-aggregation", "interfaces[linux-bridge].bridge"],
            notYet, LeaveOut)
        .Refuses(["dns-resolver.config.options", "routes.config", "route-rules", "hostname"], notYet, LeaveOut);
}
