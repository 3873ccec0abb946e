namespace Nmstate.State;

/// <summary>The names of what hardware can do of the kernel's work.</summary>
/// <remarks>netdev_features_strings in the kernel's net/ethtool/common.c, of 6.18 and of older ones; the other names are those of ethtool(8).</remarks>
internal static class EthtoolFeatures
{
    /// <summary>Names that mean one of the kernel's.</summary>
    public static IReadOnlyDictionary<string, string> Aliases { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["generic-receive-offload"] = "rx-gro",
        ["generic-segmentation-offload"] = "tx-generic-segmentation",
        ["gro"] = "rx-gro",
        ["gso"] = "tx-generic-segmentation",
        ["large-receive-offload"] = "rx-lro",
        ["lro"] = "rx-lro",
        ["ntuple"] = "rx-ntuple-filter",
        ["ntuple-filters"] = "rx-ntuple-filter",
        ["receive-hashing"] = "rx-hashing",
        ["rx"] = "rx-checksum",
        ["rx-checksumming"] = "rx-checksum",
        ["rx-vlan-offload"] = "rx-vlan-hw-parse",
        ["rxhash"] = "rx-hashing",
        ["rxvlan"] = "rx-vlan-hw-parse",
        ["sg"] = "tx-scatter-gather",
        ["tso"] = "tx-tcp-segmentation",
        ["tx-vlan-offload"] = "tx-vlan-hw-insert",
        ["txvlan"] = "tx-vlan-hw-insert",
        ["ufo"] = "tx-udp-fragmentation",
    };

    /// <summary>All names: the kernel's, and those that mean one of them.</summary>
    public static IReadOnlySet<string> Names { get; } = new HashSet<string>(Aliases.Keys, StringComparer.Ordinal)
    {
        "esp-hw-offload", "esp-tx-csum-hw-offload", "fcoe-mtu", "highdma", "hsr-dup-offload", "hsr-fwd-offload", "hsr-tag-ins-offload",
        "hsr-tag-rm-offload", "hw-tc-offload", "l2-fwd-offload", "loopback", "macsec-hw-offload", "netns-local", "rx-all", "rx-checksum",
        "rx-fcs", "rx-gro", "rx-gro-hw", "rx-gro-list", "rx-hashing", "rx-lro", "rx-ntuple-filter", "rx-udp-gro-forwarding",
        "rx-udp_tunnel-port-offload", "rx-vlan-filter", "rx-vlan-hw-parse", "rx-vlan-stag-filter", "rx-vlan-stag-hw-parse", "tls-hw-record",
        "tls-hw-rx-offload", "tls-hw-tx-offload", "tx", "tx-checksum-fcoe-crc", "tx-checksum-ip-generic", "tx-checksum-ipv4",
        "tx-checksum-ipv6", "tx-checksum-sctp", "tx-esp-segmentation", "tx-fcoe-segmentation", "tx-generic-segmentation",
        "tx-gre-csum-segmentation", "tx-gre-segmentation", "tx-gso-list", "tx-gso-partial", "tx-gso-robust", "tx-ipxip4-segmentation",
        "tx-ipxip6-segmentation", "tx-lockless", "tx-nocache-copy", "tx-scatter-gather", "tx-scatter-gather-fraglist",
        "tx-sctp-segmentation", "tx-tcp-accecn-segmentation", "tx-tcp-ecn-segmentation", "tx-tcp-mangleid-segmentation",
        "tx-tcp-segmentation", "tx-tcp6-segmentation", "tx-tunnel-remcsum-segmentation", "tx-udp-fragmentation", "tx-udp-segmentation",
        "tx-udp_tnl-csum-segmentation", "tx-udp_tnl-segmentation", "tx-vlan-hw-insert", "tx-vlan-stag-hw-insert", "vlan-challenged",
    };
}
