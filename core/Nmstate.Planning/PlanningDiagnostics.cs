using Nmstate.State.Diagnostics;

namespace Nmstate.Planning;

/// <summary>The catalogue of planning: NMS2xxx. A number is never used again for something else.</summary>
public static class PlanningDiagnostics
{
    /// <summary>Nobody says what a new interface is.</summary>
    public static readonly DiagnosticDescriptor TypeMissing = new(
        "NMS2101", "type-missing", Severity.Error, "Interface '{0}' does not exist, so its type must be given.", "Add 'type', or correct the name.");

    /// <summary>A link that the schema does not describe.</summary>
    public static readonly DiagnosticDescriptor IgnoredLink = new(
        "NMS2102", "ignored-link", Severity.Error, "Interface '{0}' is a {1}, which can only be shown.", "Give it 'state: ignore', or leave it out.");

    /// <summary>Hardware cannot be made.</summary>
    public static readonly DiagnosticDescriptor EthernetMissing = new(
        "NMS2103", "ethernet-missing", Severity.Error, "Ethernet interface '{0}' does not exist.", "Correct the name; an interface in software has another type, such as veth.");

    /// <summary>A new veth with one end.</summary>
    public static readonly DiagnosticDescriptor VethWithoutPeer = new(
        "NMS2104", "veth-without-peer", Severity.Error, "The new veth '{0}' has no peer.", "Add 'veth: {{peer: NAME}}'.");

    /// <summary>A port in two port lists.</summary>
    public static readonly DiagnosticDescriptor PortOfTwoControllers = new(
        "NMS2105", "port-of-two-controllers", Severity.Error, "'{0}' is listed as a port of both '{1}' and '{2}'.", "Leave it in one of the two lists.");

    /// <summary>A port and a port list that say different things.</summary>
    public static readonly DiagnosticDescriptor ControllerContradiction = new(
        "NMS2106", "controller-contradiction", Severity.Error, "'{0}' has the controller '{1}', but the port list of '{2}' says otherwise.", "Make the two agree.");

    /// <summary>A controller that is not there.</summary>
    public static readonly DiagnosticDescriptor ControllerMissing = new(
        "NMS2107", "controller-missing", Severity.Error, "The controller '{1}' of '{0}' {2}.", "Add '{1}' to the document, or correct the name.");

    /// <summary>A port that is not there.</summary>
    public static readonly DiagnosticDescriptor PortMissing = new(
        "NMS2108", "port-missing", Severity.Error, "The port '{0}' of '{1}' {2}.", "Add '{0}' to the document, or correct the name.");

    /// <summary>A port that is left alone.</summary>
    public static readonly DiagnosticDescriptor PortIgnored = new(
        "NMS2109", "port-ignored", Severity.Error, "'{0}' cannot become a port of '{1}': it is a {2}, which is left alone.", "Take it out of the list.");

    /// <summary>A bridge below a bridge.</summary>
    /// <remarks>br_add_if in net/bridge/br_if.c: ELOOP.</remarks>
    public static readonly DiagnosticDescriptor BridgeInBridge = new(
        "NMS2110", "bridge-in-bridge", Severity.Error, "The bridge '{0}' cannot be a port of the bridge '{1}'.", "Join two bridges by a veth pair, one end in each.");

    /// <summary>A topology that ends where it begins.</summary>
    public static readonly DiagnosticDescriptor TopologyLoop = new(
        "NMS2111", "topology-loop", Severity.Error, "The interfaces stand on one another in a circle: {0}.", "Remove one of these relations.");

    /// <summary>A link-local address, which the kernel gives by itself.</summary>
    public static readonly DiagnosticDescriptor LinkLocalAddress = new(
        "NMS2115", "link-local-address", Severity.Warning, "The link-local address '{0}' is left to the kernel.", "Leave it out: an interface with IPv6 has one.");

    /// <summary>IP on a port.</summary>
    public static readonly DiagnosticDescriptor IpOnPort = new(
        "NMS2116", "ip-on-port", Severity.Error, "'{0}' is a port of '{1}' and cannot have IPv{2} of its own.", "Give the address to '{1}'.");

    /// <summary>An MTU that the link does not take.</summary>
    public static readonly DiagnosticDescriptor MtuOutOfRange = new(
        "NMS2117", "mtu-out-of-range", Severity.Error, "'{0}' does not take an MTU of {1} bytes; expected {2} to {3}.");

    /// <summary>An MTU that IPv6 does not take.</summary>
    /// <remarks>RFC 8200, section 5; IPV6_MIN_MTU (linux/ipv6.h).</remarks>
    public static readonly DiagnosticDescriptor MtuTooSmallForIpv6 = new(
        "NMS2118", "mtu-too-small-for-ipv6", Severity.Error, "An MTU of {1} bytes is too small for IPv6 on '{0}'; expected at least 1280.", "Turn IPv6 off on '{0}', or raise the MTU.");

    /// <summary>A route over an interface that is not there to carry it.</summary>
    public static readonly DiagnosticDescriptor RouteInterfaceMissing = new(
        "NMS2123", "route-interface-missing", Severity.Error, "The route to {0} needs the interface '{1}', which {2}.");

    /// <summary>A route of a family that is off.</summary>
    public static readonly DiagnosticDescriptor RouteFamilyOff = new(
        "NMS2124", "route-family-off", Severity.Error, "The route to {0} needs IPv{1} on '{2}', which has none.", "Give '{2}' an address of that family.");

    /// <summary>A router that no address of the interface reaches.</summary>
    public static readonly DiagnosticDescriptor GatewayNotOnLink = new(
        "NMS2126", "gateway-not-on-link", Severity.Warning, "No static address of '{1}' is in a network with the next hop '{0}'.", "The kernel refuses the route unless a learned address or route reaches it.");

    /// <summary>A metric that does not change by itself.</summary>
    public static readonly DiagnosticDescriptor MetricUnchanged = new(
        "NMS2127", "metric-unchanged", Severity.Warning, "The route to {0} exists with metric {1}, and keeps it.", "To change a metric, remove the route with 'state: absent' in the same document.");

    /// <summary>A pattern that matches nothing.</summary>
    public static readonly DiagnosticDescriptor NothingMatches = new(
        "NMS2128", "nothing-matches", Severity.Note, "No static route matches: there is nothing to remove.");

    /// <summary>A section of another type.</summary>
    public static readonly DiagnosticDescriptor SectionOfOtherType = new(
        "NMS2130", "section-of-other-type", Severity.Error, "'{1}' is no section of an interface of type '{0}'.", "The section belongs to: {2}.");

    /// <summary>Something left alone would fall with what it stands on.</summary>
    public static readonly DiagnosticDescriptor UpperWouldFall = new(
        "NMS2132", "upper-would-fall", Severity.Error, "Deleting '{0}' also deletes '{1}', which stands on it and is left alone.", "Delete '{1}' first.");

    /// <summary>Somebody else's interface.</summary>
    public static readonly DiagnosticDescriptor ForeignOwner = new(
        "NMS2133", "foreign-owner", Severity.Error, "'{0}' belongs to {1}.", "Change it by {1}'s own provider, or use --force.");

    /// <summary>A kind that is only shown.</summary>
    public static readonly DiagnosticDescriptor ReadOnlyKind = new(
        "NMS2134", "read-only-kind", Severity.Error, "'{0}' is of type '{1}', which can only be shown, but {2}.");

    /// <summary>A route that goes with something else.</summary>
    public static readonly DiagnosticDescriptor RouteLost = new(
        "NMS2135", "route-lost", Severity.Warning, "The route to {0} over '{1}' goes, since {2}.", "Add the route over another interface, if it is still wanted.");

    /// <summary>The caller's way here goes.</summary>
    public static readonly DiagnosticDescriptor ManagementRouteLost = new(
        "NMS2136", "management-route-lost", Severity.Error, "The default route over '{1}', by which you are connected, goes, since {2}.", "Add a default route in the same document, or use --force.");

    /// <summary>A MAC that no interface can have.</summary>
    public static readonly DiagnosticDescriptor UnusableMac = new(
        "NMS2137", "unusable-mac", Severity.Error, "'{0}' cannot be the address of an interface: it is {1}.");

    /// <summary>IPv4 that is on without an address.</summary>
    public static readonly DiagnosticDescriptor Ipv4WithoutAddress = new(
        "NMS2140", "ipv4-without-address", Severity.Note, "IPv4 on '{0}' stays off: it has no address.");

    /// <summary>A peer that cannot be one.</summary>
    public static readonly DiagnosticDescriptor PeerUnusable = new(
        "NMS2141", "peer-unusable", Severity.Error, "'{1}' cannot be the peer of '{0}': {2}.");

    /// <summary>One end goes, the other is to stay.</summary>
    public static readonly DiagnosticDescriptor PeerGoesToo = new(
        "NMS2142", "peer-goes-too", Severity.Error, "'{1}' goes when its peer '{0}' goes, but is to stay.", "Make both absent, or neither.");

    /// <summary>A setting of something that stays down.</summary>
    public static readonly DiagnosticDescriptor RouteInterfaceDown = new(
        "NMS2143", "route-interface-down", Severity.Error, "The route to {0} needs '{1}' up, but it is to be down.");

    /// <summary>Nobody says what a link stands on.</summary>
    public static readonly DiagnosticDescriptor BaseNotGiven = new(
        "NMS2150", "base-not-given", Severity.Error, "The new {1} '{0}' has no base interface.", "Add '{2}'.");

    /// <summary>The base is not there.</summary>
    public static readonly DiagnosticDescriptor BaseMissing = new(
        "NMS2151", "base-missing", Severity.Error, "Interface '{0}' needs the base interface '{1}', which {2}.", "Add '{1}' to the document, or correct the name.");

    /// <summary>The base goes, what stands on it is to stay.</summary>
    public static readonly DiagnosticDescriptor BaseGoes = new(
        "NMS2152", "base-goes", Severity.Error, "'{0}' goes when its base '{1}' goes, but is to stay.", "Make both absent, or give '{0}' another base.");

    /// <summary>A VLAN without its number.</summary>
    public static readonly DiagnosticDescriptor VlanWithoutId = new(
        "NMS2153", "vlan-without-id", Severity.Error, "The new VLAN '{0}' has no id.", "Add 'vlan.id', 0 to 4094.");

    /// <summary>Two VLANs with one number on one base.</summary>
    public static readonly DiagnosticDescriptor VlanTwice = new(
        "NMS2154", "vlan-twice", Severity.Error, "'{0}' cannot be VLAN {1} on '{2}': '{3}' is.", "Give one of them another id.");

    /// <summary>An MTU larger than the base's.</summary>
    public static readonly DiagnosticDescriptor MtuAboveBase = new(
        "NMS2155", "mtu-above-base", Severity.Error, "'{0}' does not take an MTU of {1} bytes: its base '{2}' has {3}.", "Raise the MTU of '{2}' as well.");

    /// <summary>A bond without a mode.</summary>
    public static readonly DiagnosticDescriptor BondWithoutMode = new(
        "NMS2156", "bond-without-mode", Severity.Error, "The new bond '{0}' has no mode.", "Add 'link-aggregation.mode', such as 802.3ad or active-backup.");

    /// <summary>A primary port in a mode without one.</summary>
    public static readonly DiagnosticDescriptor PrimaryOfOtherMode = new(
        "NMS2157", "primary-of-other-mode", Severity.Error, "The bond '{0}' has no primary port in the mode {1}.", "The modes active-backup, balance-tlb and balance-alb have one.");

    /// <summary>A primary port that is none.</summary>
    public static readonly DiagnosticDescriptor PrimaryIsNoPort = new(
        "NMS2158", "primary-is-no-port", Severity.Error, "The primary port '{1}' of the bond '{0}' is not among its ports.", "Add '{1}' to the ports, or correct the name.");

    /// <summary>Something up on something down.</summary>
    public static readonly DiagnosticDescriptor BaseIsDown = new(
        "NMS2160", "base-is-down", Severity.Error, "'{0}' cannot be up while its base '{1}' is down.", "Make both up, or both down.");

    /// <summary>A bond's port that is to be down.</summary>
    /// <remarks>bond_enslave opens the port: dev_open in drivers/net/bonding/bond_main.c.</remarks>
    public static readonly DiagnosticDescriptor BondPortDown = new(
        "NMS2161", "bond-port-down", Severity.Error, "'{0}' is to be down, but the bond '{1}' takes its ports up.", "Take '{0}' out of the bond, or make it up.");

    /// <summary>Name servers that no interface can hold.</summary>
    public static readonly DiagnosticDescriptor DnsWithoutHome = new(
        "NMS2162", "dns-without-home", Severity.Error, "No interface is left that can hold the name servers: none has addresses or DHCP{0}.",
        "Give one addresses, or take the name servers away with 'dns-resolver: {{config: {{}}}}'.");

    /// <summary>Something that the schema has and the planner does not know what to do about.</summary>
    public static readonly DiagnosticDescriptor NotPlanned = new(
        "NMS2163", "not-planned", Severity.Error, "'{0}' can be read, and not planned yet.", "Leave it out.");

    /// <summary>DHCP that is turned off.</summary>
    public static readonly DiagnosticDescriptor LeaseEnds = new(
        "NMS2165", "lease-ends", Severity.Warning, "'{0}' keeps what it was given as static addresses ({1}); routes and name servers that came with it end.",
        "List 'address', and the routes and name servers that it is to have.");

    /// <summary>A name server by a link that is not there.</summary>
    public static readonly DiagnosticDescriptor ZoneMissing = new(
        "NMS2164", "zone-missing", Severity.Error, "The name server '{0}' is reached by '{1}', which {2}.", "Correct the name behind '%', or leave it out.");
}
