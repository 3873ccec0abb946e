using Nmstate.Linux.Netlink.Transport;

namespace Nmstate.Linux.Netlink.Links;

/// <summary>An IEEE 802.1Q VLAN: kind <c>vlan</c>; the link that it stands on is the base link. Neither can be changed afterwards.</summary>
/// <remarks>net/8021q/vlan_netlink.c; a change of the identifier is acknowledged, and nothing happens.</remarks>
internal sealed record VlanLink : LinkData
{
    public static readonly LinkKind Registration = new("vlan", attributes => new VlanLink { Attributes = attributes });

    private const ushort IFLA_VLAN_ID = 1;

    public override string Kind => Registration.Name;

    /// <summary>Identifier: 0..4094.</summary>
    public ushort? Id
    {
        get => Attributes.Get<ushort>(IFLA_VLAN_ID);
        init => Attributes = Attributes.With(IFLA_VLAN_ID, value);
    }
}
