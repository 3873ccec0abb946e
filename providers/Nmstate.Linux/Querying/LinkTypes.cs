using System.Collections.Frozen;
using Nmstate.Linux.Netlink.Links;
using Nmstate.State;

namespace Nmstate.Linux.Querying;

/// <summary>The schema's words for the kernel's kinds of links.</summary>
internal static class LinkTypes
{
    private static readonly FrozenDictionary<string, string> ByKind = new Dictionary<string, string>
    {
        ["bridge"] = "linux-bridge",
        ["ipoib"] = "infiniband",
        ["macvlan"] = "mac-vlan",
        ["macvtap"] = "mac-vtap",
        ["openvswitch"] = "ovs-interface",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<ARPHRD, string> ByHardware = new Dictionary<ARPHRD, string>
    {
        [ARPHRD.ETHER] = "ethernet",
        [ARPHRD.LOOPBACK] = "loopback",
        [ARPHRD.INFINIBAND] = "infiniband",
    }.ToFrozenDictionary();

    /// <summary>What <paramref name="link"/> is, in the schema's word where it has one, else in the kernel's.</summary>
    public static InterfaceType Of(Link link) => new(link.Kind is { } kind
        ? ByKind.GetValueOrDefault(kind) ?? kind
        : ByHardware.GetValueOrDefault(link.Type) ?? "unknown");

    /// <summary>The types of which all that makes a link what it is can be read and written here.</summary>
    private static readonly FrozenSet<string> Known = new[] { "ethernet", "veth", "linux-bridge", "bond", "vlan", "dummy", "loopback" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether links of this type are only looked at.</summary>
    public static bool IsIgnored(InterfaceType type) => !Known.Contains(type.Name);
}
