using Nmstate.Linux.Netlink.Links;

namespace Nmstate.Linux.Executing;

/// <summary>Messages about links in words: the attributes that they carry, by the kernel's names.</summary>
internal static class LinkText
{
    /// <summary>What a message that makes a link carries, each with a blank before.</summary>
    public static string Of(CreateLink request)
        => Pair("IFLA_MTU", request.Mtu) + Pair("IFLA_ADDRESS", request.Address) + Pair("IFLA_INFO_KIND", request.Data.Kind) + Of(request.Data);

    /// <summary>What a message that changes a link carries, each with a blank before.</summary>
    public static string Of(ChangeLink request)
        => (request.Up is { } up ? up ? " IFF_UP" : " -IFF_UP" : "")
            + Pair("IFLA_MTU", request.Mtu)
            + Pair("IFLA_ADDRESS", request.Address)
            + (request.Alias is null ? "" : $" IFLA_IFALIAS \"{request.Alias}\"")
            + (request.Data is null ? "" : Of(request.Data))
            + (request.Port is BridgePort port ? Pair("IFLA_BRPORT_COST", port.Cost) : "");

    private static string Of(LinkData data) => data switch
    {
        BridgeLink bridge => Pair("IFLA_BR_AGEING_TIME", bridge.AgeingTime) + Pair("IFLA_BR_STP_STATE", bridge.StpState)
            + Pair("IFLA_BR_FORWARD_DELAY", bridge.ForwardDelay),
        VethLink { Peer: { } peer } => $" VETH_INFO_PEER {{ IFLA_IFNAME {peer.Name}{Pair("IFLA_MTU", peer.Mtu)}{Pair("IFLA_ADDRESS", peer.Address)} }}",
        VlanLink vlan => Pair("IFLA_VLAN_ID", vlan.Id),
        BondLink bond => Pair("IFLA_BOND_MODE", bond.Mode) + Pair("IFLA_BOND_MIIMON", bond.Miimon),
        _ => "",
    };

    private static string Pair(string name, object? value) => value is null ? "" : $" {name} {value}";
}
