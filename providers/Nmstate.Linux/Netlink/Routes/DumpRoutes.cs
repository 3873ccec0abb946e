using System.Net.Sockets;
using Nmstate.Linux.Netlink.Transport;

namespace Nmstate.Linux.Netlink.Routes;

/// <summary>Asks for the routes of one family in all tables, or for those that pass the filter.</summary>
/// <param name="Family">IPv4 or IPv6.</param>
/// <remarks>Connected and local routes are among them; filter by protocol where the administrator's alone are wanted.</remarks>
internal sealed record DumpRoutes(AddressFamily Family) : IRequest
{
    /// <summary>Number of a table; null for all.</summary>
    public uint? Table { get; init; }

    /// <summary>Who made the routes; null for all.</summary>
    public RTPROT? Protocol { get; init; }

    /// <summary>Interface index of the link that packets leave by; null for all.</summary>
    public int? LinkIndex { get; init; }

    public RTM Type => RTM.GETROUTE;

    public NLM_F Flags => NLM_F.DUMP;

    public string Target => Family == AddressFamily.InterNetwork ? "IPv4 routes" : "IPv6 routes";

    /// <summary>Whether a route passes; kernels before 4.20 do not filter.</summary>
    public bool Takes(KernelRoute route) =>
        (Table is null || route.Table == Table)
        && (Protocol is null || route.Protocol == Protocol)
        && (LinkIndex is null || LeavesBy(route, LinkIndex.Value));

    public void Write(MessageWriter writer)
    {
        writer.Structure(new RtMsg(Family.ToKernel(), 0, 0, 0, 0, Protocol ?? RTPROT.UNSPEC, 0, RTN.UNSPEC, RTNH_F.None));
        if (Table is { } table)
            writer.UInt32(RTA.TABLE, table);
        if (LinkIndex is { } link)
            writer.Int32(RTA.OIF, link);
    }

    private static bool LeavesBy(KernelRoute route, int link)
    {
        if (route.LinkIndex == link)
            return true;
        foreach (var hop in route.Hops)
        {
            if (hop.LinkIndex == link)
                return true;
        }

        return false;
    }
}
