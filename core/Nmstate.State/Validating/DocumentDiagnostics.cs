using Nmstate.State.Diagnostics;

namespace Nmstate.State.Validating;

/// <summary>The catalogue of what is wrong with a document by itself: NMS12xx.</summary>
public static class DocumentDiagnostics
{
    /// <summary>An entry that is found by an address it does not have.</summary>
    public static readonly DiagnosticDescriptor IdentifierWithoutAddress = new(
        "NMS1201", "identifier-without-address", Severity.Error, "'{0}' is found by its {1}, which is not given.", "Add '{1}'.");

    /// <summary>Waiting for an address that never comes.</summary>
    public static readonly DiagnosticDescriptor WaitForDisabledFamily = new(
        "NMS1202", "wait-for-disabled-family", Severity.Error, "'{0}' waits for an IPv{1} address, and IPv{1} is off.", "Enable 'ipv{1}', or wait for another family.");

    /// <summary>A tag for a VLAN that there is none.</summary>
    public static readonly DiagnosticDescriptor VfWithoutVlan = new(
        "NMS1203", "vf-without-vlan", Severity.Error, "The virtual function {0} has the tag 802.1ad, and neither a VLAN nor a priority.", "Give it 'vlan-id' or 'qos'.");

    /// <summary>Two lists of the ports of one bond.</summary>
    public static readonly DiagnosticDescriptor BondPortsDiffer = new(
        "NMS1204", "bond-ports-differ", Severity.Error, "'port' and 'ports-config' of the bond '{0}' name different ports: {1}.", "Make the two name the same ports, or leave one out.");

    /// <summary>A transmit queue that two ports want.</summary>
    public static readonly DiagnosticDescriptor BondQueueTwice = new(
        "NMS1205", "bond-queue-twice", Severity.Error, "The queue {0} is given to both '{1}' and '{2}'.", "Give each port a queue of its own, or 0.");

    /// <summary>A system address that no system has.</summary>
    public static readonly DiagnosticDescriptor BondSystemMulticast = new(
        "NMS1206", "bond-system-multicast", Severity.Error, "'{0}' cannot be the address of a system: it is a multicast address.", "Use another one.");

    /// <summary>Two ways to watch the ports.</summary>
    public static readonly DiagnosticDescriptor BondTwoMonitors = new(
        "NMS1207", "bond-two-monitors", Severity.Error, "miimon and arp_interval cannot both be on.", "Set one of the two to 0.");

    /// <summary>An option that its mode does not have.</summary>
    public static readonly DiagnosticDescriptor BalanceSlbUnfit = new(
        "NMS1208", "balance-slb-unfit", Severity.Error, "balance_slb needs the mode balance-xor and the policy vlan+srcmac; '{0}' has {1}.", "Change the mode and the policy, or leave balance_slb out.");

    /// <summary>An address for a bond that has that of a port.</summary>
    public static readonly DiagnosticDescriptor BondMacOfPort = new(
        "NMS1209", "bond-mac-of-port", Severity.Error, "The bond '{0}' has the address of its active port, and cannot be given one.", "Leave 'mac-address' out, or set fail_over_mac to none.");

    /// <summary>One setting under two names.</summary>
    public static readonly DiagnosticDescriptor GroupMasksDiffer = new(
        "NMS1210", "group-masks-differ", Severity.Error, "group-forward-mask is {0}, and group-fwd-mask, which is the same, is {1}.", "Leave one of the two out.");

    /// <summary>A default VLAN of a bridge without VLANs.</summary>
    public static readonly DiagnosticDescriptor PvidWithoutVlan = new(
        "NMS1211", "pvid-without-vlan", Severity.Error, "vlan-default-pvid {0} has no effect while no listed port has 'vlan'.", "Give a port its VLANs, or leave it at 1.");

    /// <summary>A combination that a port cannot have.</summary>
    public static readonly DiagnosticDescriptor PortVlanUnfit = new(
        "NMS1212", "port-vlan-unfit", Severity.Error, "The VLANs of the port cannot be so: {0}.", "An access port has 'tag' alone; a trunk has 'trunk-tags', and 'tag' with 'enable-native: true'.");

    /// <summary>A VLAN twice on one trunk.</summary>
    public static readonly DiagnosticDescriptor TrunkTagsOverlap = new(
        "NMS1213", "trunk-tags-overlap", Severity.Error, "{0} and {1} have VLANs in common.", "List each VLAN once.");

    /// <summary>An address for what is no link.</summary>
    public static readonly DiagnosticDescriptor MacOfOvsBridge = new(
        "NMS1214", "mac-of-ovs-bridge", Severity.Error, "The ovs-bridge '{0}' has no address of its own.", "Give the address to its internal ovs-interface.");

    /// <summary>Settings of a link for a cable.</summary>
    public static readonly DiagnosticDescriptor PatchWithLink = new(
        "NMS1215", "patch-with-link", Severity.Error, "'{0}' is a patch, which has no {1}.", "Leave it out.");

    /// <summary>A queue of a size that no hardware has.</summary>
    public static readonly DiagnosticDescriptor DpdkQueueSize = new(
        "NMS1216", "dpdk-queue-size", Severity.Error, "'{0}' is not the size of a queue; expected 0 or a power of two up to 4096.");

    /// <summary>Something that only one mode can do without.</summary>
    public static readonly DiagnosticDescriptor PromiscuousUnfit = new(
        "NMS1217", "promiscuous-unfit", Severity.Error, "'{0}' takes all frames in the mode {1}.", "Use the mode passthru, or leave 'promiscuous' out.");

    /// <summary>A loopback interface without its addresses.</summary>
    public static readonly DiagnosticDescriptor LoopbackWithoutIp = new(
        "NMS1218", "loopback-without-ip", Severity.Error, "The loopback interface always has {0}.", "Leave it out.");

    /// <summary>Half a key.</summary>
    public static readonly DiagnosticDescriptor MacsecKeys = new(
        "NMS1219", "macsec-keys", Severity.Error, "The keys of '{0}' cannot be so: {1}.", "Give 'mka-cak' with 32 digits and 'mka-ckn' with 2 to 64, an even number, or neither.");

    /// <summary>Two ways to keep interfaces apart.</summary>
    public static readonly DiagnosticDescriptor IpvlanFlags = new(
        "NMS1220", "ipvlan-flags", Severity.Error, "'private' and 'vepa' of '{0}' cannot both be on.", "Set one of the two to false.");

    /// <summary>Half an address that is never made.</summary>
    public static readonly DiagnosticDescriptor TokenWithoutAutoconf = new(
        "NMS1221", "token-without-autoconf", Severity.Error, "The token of '{0}' has no effect while 'autoconf' is off.", "Turn 'autoconf' on, or leave the token out.");

    /// <summary>Two uses that do not go together.</summary>
    public static readonly DiagnosticDescriptor MptcpFlagsUnfit = new(
        "NMS1222", "mptcp-flags-unfit", Severity.Error, "'signal' and 'fullmesh' of '{0}' cannot both be set.", "Leave one of the two out.");

    /// <summary>Scripts for what is no link.</summary>
    public static readonly DiagnosticDescriptor DispatchWithoutLink = new(
        "NMS1224", "dispatch-without-link", Severity.Error, "'{0}' is no link of the kernel, and runs no scripts.", "Leave 'dispatch' out.");

    /// <summary>A route that leads nowhere, with a way.</summary>
    public static readonly DiagnosticDescriptor SpecialRouteWithHop = new(
        "NMS1230", "special-route-with-hop", Severity.Error, "A {0} route has no next hop.", "Leave '{1}' out.");

    /// <summary>A network that no packet goes to.</summary>
    public static readonly DiagnosticDescriptor ZeroNetwork = new(
        "NMS1231", "zero-network", Severity.Error, "'{0}' is of this network only (0.0.0.0/8), and no destination.", "Write 0.0.0.0/0 for the default route.");

    /// <summary>A rule of no family.</summary>
    public static readonly DiagnosticDescriptor RuleWithoutFamily = new(
        "NMS1232", "rule-without-family", Severity.Error, "Nothing says which family of IP the rule is about.", "Add 'family', 'ip-from' or 'ip-to'.");

    /// <summary>A rule of two families.</summary>
    public static readonly DiagnosticDescriptor RuleFamilies = new(
        "NMS1233", "rule-families", Severity.Error, "'{0}' is not of the family of the rule, IPv{1}.");

    /// <summary>Bits of no mark.</summary>
    public static readonly DiagnosticDescriptor FwmaskWithoutFwmark = new(
        "NMS1234", "fwmask-without-fwmark", Severity.Error, "'fwmask' has no effect without 'fwmark'.", "Add 'fwmark', or leave 'fwmask' out.");

    /// <summary>A name that no host can have.</summary>
    public static readonly DiagnosticDescriptor HostNameLength = new(
        "NMS1235", "host-name-length", Severity.Error, "The name of the host has {0} bytes; expected 1 to 63.");

    /// <summary>Mappings in two places.</summary>
    public static readonly DiagnosticDescriptor OvnMappingsInOvsDb = new(
        "NMS1236", "ovn-mappings-in-ovs-db", Severity.Error, "'ovn-bridge-mappings' is not set in 'ovs-db'.", "Use 'ovn.bridge-mappings'.");

    /// <summary>Half a mapping.</summary>
    public static readonly DiagnosticDescriptor OvnMappingWithoutBridge = new(
        "NMS1237", "ovn-mapping-without-bridge", Severity.Error, "The mapping of '{0}' has no bridge.", "Add 'bridge', or 'state: absent'.");

    /// <summary>A tag that is none, or two.</summary>
    public static readonly DiagnosticDescriptor TrunkTagUnfit = new(
        "NMS1238", "trunk-tag-unfit", Severity.Error, "An item of 'trunk-tags' is either 'id' or 'id-range'.");

    /// <summary>A section of another type.</summary>
    public static readonly DiagnosticDescriptor ForeignSection = new(
        "NMS1240", "foreign-section", Severity.Error, "'{1}' is no section of an interface of type '{0}'.", "The section belongs to: {2}.");

    /// <summary>An address of the other family.</summary>
    public static readonly DiagnosticDescriptor WrongFamily = new(
        "NMS1241", "wrong-family", Severity.Error, "'{0}' is not an IPv{1} address.", "Put it into the section of its family.");

    /// <summary>A prefix longer than the address.</summary>
    public static readonly DiagnosticDescriptor PrefixTooLong = new(
        "NMS1242", "prefix-too-long", Severity.Error, "The prefix length {0} is longer than the address; expected 0 to {1}.");

    /// <summary>An address that no interface can have.</summary>
    public static readonly DiagnosticDescriptor UnusableAddress = new(
        "NMS1243", "unusable-address", Severity.Error, "'{0}' cannot be the address of an interface: it is {1}.");

    /// <summary>Addresses of a family that is off.</summary>
    public static readonly DiagnosticDescriptor AddressesOfDisabledFamily = new(
        "NMS1244", "addresses-of-disabled-family", Severity.Warning, "The IPv{1} addresses of '{0}' have no effect while IPv{1} is not enabled.", "Write 'enabled: true', or leave the addresses out.");

    /// <summary>A route without a destination.</summary>
    public static readonly DiagnosticDescriptor RouteWithoutDestination = new(
        "NMS1245", "route-without-destination", Severity.Error, "The route has no destination.", "Write 0.0.0.0/0 or ::/0 for the default route.");

    /// <summary>A route without an interface.</summary>
    public static readonly DiagnosticDescriptor RouteWithoutInterface = new(
        "NMS1246", "route-without-interface", Severity.Error, "The route to {0} has no next-hop-interface.", "Add the interface that packets leave by.");

    /// <summary>A route whose router is of the other family.</summary>
    public static readonly DiagnosticDescriptor RouteFamilies = new(
        "NMS1247", "route-families", Severity.Error, "The next hop '{0}' is not of the family of {1}.");

    /// <summary>A weight for IPv6.</summary>
    public static readonly DiagnosticDescriptor WeightOfIpv6 = new(
        "NMS1248", "weight-of-ipv6", Severity.Error, "The IPv6 route to {0} cannot have a weight.", "Only next hops of IPv4 routes have one.");

    /// <summary>A text too long for the kernel.</summary>
    public static readonly DiagnosticDescriptor DescriptionTooLong = new(
        "NMS1249", "description-too-long", Severity.Error, "The description of '{0}' has {1} bytes; expected at most 255.");

    /// <summary>Settings of something that goes.</summary>
    public static readonly DiagnosticDescriptor AbsentWithSettings = new(
        "NMS1250", "absent-with-settings", Severity.Warning, "'{0}' has no effect on an interface that is to be absent.");

    /// <summary>A word that is no type.</summary>
    public static readonly DiagnosticDescriptor UnknownType = new(
        "NMS1251", "unknown-type", Severity.Warning, "'{0}' is no type of interface that is known here; one of another type can only be shown.", "{1}");

    /// <summary>A word that is no feature.</summary>
    public static readonly DiagnosticDescriptor UnknownFeature = new(
        "NMS1252", "unknown-feature", Severity.Warning, "'{0}' is no feature of hardware that is known here.", "{1}");

    /// <summary>One feature under two names.</summary>
    public static readonly DiagnosticDescriptor FeatureTwice = new(
        "NMS1253", "feature-twice", Severity.Error, "'{0}' is another name of '{1}', and the two are not the same.", "Leave one of the two out.");
}
