using Nmstate.Linux.Netlink.Transport;

namespace Nmstate.Linux.Netlink.Links;

/// <summary>Asks for all links, or those of one controller or kind.</summary>
internal sealed record DumpLinks : IRequest
{
    /// <summary>Index of a controller; null for all links.</summary>
    public int? ControllerIndex { get; init; }

    /// <summary>The kernel's name of a kind; null for all links.</summary>
    public string? Kind { get; init; }

    public RTM Type => RTM.GETLINK;

    public NLM_F Flags => NLM_F.DUMP;

    public string Target => "links";

    /// <summary>Whether a link passes; kernels before 4.20 do not filter.</summary>
    public bool Takes(Link link) =>
        (ControllerIndex is null || link.ControllerIndex == ControllerIndex) && (Kind is null || link.Kind == Kind);

    public void Write(MessageWriter writer)
    {
        writer.Structure(IfInfoMsg.Of(0));
        writer.UInt32(IFLA.EXT_MASK, IFLA.RTEXT_FILTER_SKIP_STATS);
        if (ControllerIndex is { } controller)
            writer.Int32(IFLA.MASTER, controller);
        if (Kind is not null)
        {
            using var info = writer.BeginNest(IFLA.LINKINFO);
            writer.String(IFLA.INFO_KIND, Kind);
        }
    }
}
