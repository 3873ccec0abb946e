using Nmstate.Linux.Netlink.Transport;

namespace Nmstate.Linux.Netlink.Links;

/// <summary>One end of a cable: kind <c>veth</c>. The kernel shows the other end as the base link; nothing changes afterwards.</summary>
/// <remarks>drivers/net/veth.c, linux/veth.h.</remarks>
internal sealed record VethLink : LinkData
{
    public static readonly LinkKind Registration = new("veth", attributes => new VethLink { Attributes = attributes });

    private const ushort VETH_INFO_PEER = 1;

    public override string Kind => Registration.Name;

    /// <summary>The other end, on creation; null when reading. Left out, the kernel names it <c>veth</c> and a number.</summary>
    public VethPeer? Peer { get; init; }

    public override void Write(MessageWriter writer)
    {
        if (Peer is null)
            return;

        // A structure precedes the attributes: no nest. IFF_UP in it is refused with ENOTCONN, so it carries no flags.
        using var peer = writer.BeginAttribute(VETH_INFO_PEER);
        writer.Structure(IfInfoMsg.Of(Peer.Index));
        writer.String(IFLA.IFNAME, Peer.Name);
        if (Peer.Mtu is { } mtu)
            writer.UInt32(IFLA.MTU, mtu);
        if (Peer.Address is { } address)
            writer.Bytes(IFLA.ADDRESS, address.Bytes);
    }
}
