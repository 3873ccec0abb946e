using Nmstate.Linux.Netlink.Transport;

namespace Nmstate.Linux.Netlink.Addresses;

/// <summary>Asks for addresses of both families, or of one link.</summary>
internal sealed record DumpAddresses : IRequest
{
    /// <summary>Interface index of a link; 0 for all links.</summary>
    public int LinkIndex { get; init; }

    public RTM Type => RTM.GETADDR;

    public NLM_F Flags => NLM_F.DUMP;

    public string Target => LinkIndex == 0 ? "addresses" : $"addresses of link {LinkIndex}";

    /// <summary>Whether an address passes; kernels before 4.20 do not filter.</summary>
    public bool Takes(LinkAddress address) => LinkIndex == 0 || address.LinkIndex == LinkIndex;

    public void Write(MessageWriter writer) => writer.Structure(new IfAddrMsg(AddressFamilies.AF_UNSPEC, 0, 0, 0, LinkIndex));
}
