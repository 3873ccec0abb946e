namespace Nmstate.Linux.Netlink.Links;

/// <summary>The other end of a veth link that is to be created.</summary>
/// <param name="Name">Its name; taken, nothing is created (EEXIST).</param>
internal sealed record VethPeer(string Name)
{
    /// <summary>
    /// Interface index to ask for; 0 leaves it to the kernel, which also chooses where the near end does not ask for one.
    /// </summary>
    public int Index { get; init; }

    /// <summary>MTU in bytes; null for the default of 1500. The ends need not agree.</summary>
    public uint? Mtu { get; init; }

    /// <summary>Hardware address; null for a random one.</summary>
    public HardwareAddress? Address { get; init; }
}
