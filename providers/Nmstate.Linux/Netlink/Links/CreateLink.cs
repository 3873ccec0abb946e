using Nmstate.Linux.Netlink.Transport;

namespace Nmstate.Linux.Netlink.Links;

/// <summary>Creates a link; a link of that name is left alone (EEXIST).</summary>
/// <param name="Name">Name of 1 to 15 bytes.</param>
/// <param name="Data">Kind and its properties.</param>
/// <remarks>
/// Where the document names a hardware address it belongs here: udev gives links that were created without one another a moment later.
/// Properties of a port are not read on creation.
/// </remarks>
internal sealed record CreateLink(string Name, LinkData Data) : IRequest
{
    /// <summary>Interface index to ask for, so that a link made anew keeps its number; 0 leaves it to the kernel.</summary>
    public int Index { get; init; }

    /// <summary>MTU in bytes; null for the kind's default.</summary>
    public uint? Mtu { get; init; }

    /// <summary>Hardware address; null for the kind's choice.</summary>
    public HardwareAddress? Address { get; init; }

    /// <summary>Index of the base link, for kinds that stand on one.</summary>
    public int? BaseIndex { get; init; }

    public RTM Type => RTM.NEWLINK;

    public NLM_F Flags => NLM_F.CREATE | NLM_F.EXCL;

    public string Target => Name;

    public void Write(MessageWriter writer)
    {
        writer.Structure(IfInfoMsg.Of(Index));
        writer.String(IFLA.IFNAME, Name);
        if (Mtu is { } mtu)
            writer.UInt32(IFLA.MTU, mtu);
        if (Address is { } address)
            writer.Bytes(IFLA.ADDRESS, address.Bytes);
        if (BaseIndex is { } baseIndex)
            writer.Int32(IFLA.LINK, baseIndex);

        using var info = writer.BeginNest(IFLA.LINKINFO);
        writer.String(IFLA.INFO_KIND, Data.Kind);
        using var data = writer.BeginNest(IFLA.INFO_DATA);
        Data.Write(writer);
    }
}
