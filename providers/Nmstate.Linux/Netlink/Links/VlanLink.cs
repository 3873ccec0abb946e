using Nmstate.Linux.Netlink.Transport;

namespace Nmstate.Linux.Netlink.Links;

/// <summary>An IEEE 802.1Q VLAN: kind <c>vlan</c>; the link that it stands on is the base link. Neither can be changed afterwards.</summary>
/// <remarks>net/8021q/vlan_netlink.c; a change of the identifier is acknowledged, and nothing happens.</remarks>
internal sealed record VlanLink : LinkData
{
    public static readonly LinkKind Registration = new("vlan", attributes => new VlanLink { Attributes = attributes });

    private const ushort IFLA_VLAN_ID = 1;
    private const ushort IFLA_VLAN_FLAGS = 2;
    private const uint VLAN_FLAG_LOOSE_BINDING = 4;

    public override string Kind => Registration.Name;

    /// <summary>Identifier: 0..4094.</summary>
    public ushort? Id
    {
        get => Attributes.Get<ushort>(IFLA_VLAN_ID);
        init => Attributes = Attributes.With(IFLA_VLAN_ID, value);
    }

    /// <summary>Whether it stays up or down when its base link goes down or up.</summary>
    public bool IsLoose => (Attributes.Get<FlagsAndMask>(IFLA_VLAN_FLAGS)?.Flags & VLAN_FLAG_LOOSE_BINDING) == VLAN_FLAG_LOOSE_BINDING;

    /// <summary>struct ifla_vlan_flags.</summary>
    private readonly record struct FlagsAndMask(uint Flags, uint Mask);
}
