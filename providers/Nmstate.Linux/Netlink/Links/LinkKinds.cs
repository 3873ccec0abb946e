using System.Collections.Frozen;
using Nmstate.Linux.Netlink.Transport;

namespace Nmstate.Linux.Netlink.Links;

/// <summary>The kinds of links that have properties here; every other kind is read as <see cref="OtherLink"/>.</summary>
internal static class LinkKinds
{
    private static readonly FrozenDictionary<string, LinkKind> Table = new LinkKind[]
    {
        BondLink.Registration,
        BridgeLink.Registration,
        VethLink.Registration,
        VlanLink.Registration,
    }.ToFrozenDictionary(kind => kind.Name, StringComparer.Ordinal);

    public static LinkData Read(string kind, AttributeSet attributes) =>
        Table.GetValueOrDefault(kind)?.Read(attributes) ?? new OtherLink(kind) { Attributes = attributes };

    public static PortData ReadPort(string kind, AttributeSet attributes) =>
        Table.GetValueOrDefault(kind)?.ReadPort?.Invoke(attributes) ?? new OtherPort(kind) { Attributes = attributes };
}
