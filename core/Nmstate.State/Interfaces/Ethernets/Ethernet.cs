using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Section <c>ethernet</c>: how the hardware talks to the other end of its cable.</summary>
[Mapping]
public sealed partial record Ethernet
{
    /// <summary>Whether speed and duplex are agreed upon with the other end.</summary>
    /// <remarks>ETHTOOL_A_LINKMODES_AUTONEG (linux/ethtool_netlink.h).</remarks>
    [Property]
    public bool? AutoNegotiation { get; init; }

    /// <summary>Speed in megabits a second.</summary>
    /// <remarks>ETHTOOL_A_LINKMODES_SPEED.</remarks>
    [Property(Unit = "Mb/s")]
    public uint? Speed { get; init; }

    /// <summary>Whether both ends may send at once.</summary>
    /// <remarks>ETHTOOL_A_LINKMODES_DUPLEX.</remarks>
    [Property]
    public Duplex? Duplex { get; init; }

    /// <summary>Virtual functions: parts of the hardware that are interfaces of their own.</summary>
    [Property]
    public SrIov? SrIov { get; init; }
}
