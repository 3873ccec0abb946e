using Nmstate.Linux.Netlink.Transport;

namespace Nmstate.Linux.Netlink.Links;

/// <summary>Asks for one link, by index or by name.</summary>
internal sealed record GetLink : IRequest
{
    /// <summary>Interface index; 0 where the name decides.</summary>
    public int Index { get; init; }

    /// <summary>Name of up to 15 bytes; null where the index decides.</summary>
    public string? Name { get; init; }

    public RTM Type => RTM.GETLINK;

    public NLM_F Flags => NLM_F.None;

    public string Target => Name ?? $"link {Index}";

    public void Write(MessageWriter writer)
    {
        writer.Structure(IfInfoMsg.Of(Index));
        writer.UInt32(IFLA.EXT_MASK, IFLA.RTEXT_FILTER_SKIP_STATS);
        if (Name is not null)
            writer.String(IFLA.IFNAME, Name);
    }
}
