using Nmstate.Linux.Netlink.Transport;

namespace Nmstate.Linux.Netlink.Links;

/// <summary>A bond: kind <c>bond</c>. Its mode changes only while it is down and has no ports.</summary>
/// <remarks>drivers/net/bonding/bond_netlink.c.</remarks>
internal sealed record BondLink : LinkData
{
    public static readonly LinkKind Registration = new("bond", attributes => new BondLink { Attributes = attributes });

    private const ushort IFLA_BOND_MODE = 1;
    private const ushort IFLA_BOND_MIIMON = 3;
    private const ushort IFLA_BOND_PRIMARY = 11;

    public override string Kind => Registration.Name;

    /// <summary>Mode: 0..6, BOND_MODE_* (linux/if_bonding.h).</summary>
    public byte? Mode
    {
        get => Attributes.Get<byte>(IFLA_BOND_MODE);
        init => Attributes = Attributes.With(IFLA_BOND_MODE, value);
    }

    /// <summary>How often carriers are looked at, in milliseconds; 0 is off.</summary>
    public uint? Miimon
    {
        get => Attributes.Get<uint>(IFLA_BOND_MIIMON);
        init => Attributes = Attributes.With(IFLA_BOND_MIIMON, value);
    }

    /// <summary>Index of the primary port; 0 is none, and so, without an error, is one that does not exist.</summary>
    public uint? PrimaryIndex
    {
        get => Attributes.Get<uint>(IFLA_BOND_PRIMARY);
        init => Attributes = Attributes.With(IFLA_BOND_PRIMARY, value);
    }
}
