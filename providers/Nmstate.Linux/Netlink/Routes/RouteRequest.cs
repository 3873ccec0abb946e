using System.Net;
using System.Net.Sockets;
using Nmstate.Linux.Netlink.Transport;

namespace Nmstate.Linux.Netlink.Routes;

/// <summary>Adds, replaces or deletes a route.</summary>
/// <remarks>
/// To reach a set of routes, delete exactly what goes and add what comes. <see cref="Replace"/> takes the place of the first route of
/// the same key, whichever that is.
/// </remarks>
internal sealed record RouteRequest : IRequest
{
    private RouteRequest(RTM type, NLM_F flags, KernelRoute route)
    {
        Type = type;
        Flags = flags;
        Route = route;
    }

    public RTM Type { get; }

    public NLM_F Flags { get; }

    public KernelRoute Route { get; }

    public string Target => Route.ToString();

    /// <summary>Adds a route; EEXIST where table, destination and metric are taken, by whatever next hop.</summary>
    public static RouteRequest Add(KernelRoute route) => new(RTM.NEWROUTE, NLM_F.CREATE | NLM_F.EXCL, route);

    /// <summary>
    /// Adds a route behind those of the same key: on IPv4 it waits for the first one to go, on IPv6 it shares the traffic.
    /// </summary>
    public static RouteRequest Append(KernelRoute route) => new(RTM.NEWROUTE, NLM_F.CREATE | NLM_F.APPEND, route);

    /// <summary>Takes the place of the one route of the same key, without a moment between; adds it where there is none.</summary>
    public static RouteRequest Replace(KernelRoute route) => new(RTM.NEWROUTE, NLM_F.CREATE | NLM_F.REPLACE, route);

    /// <summary>Deletes this route only: metric, protocol and next hop have to match. ESRCH where there is none.</summary>
    public static RouteRequest Delete(KernelRoute route) => new(RTM.DELROUTE, NLM_F.None, route);

    public void Write(MessageWriter writer)
    {
        var deletes = Type == RTM.DELROUTE;
        writer.Structure(new RtMsg(
            Route.Family.ToKernel(),
            Route.PrefixLength,
            Route.SourceLength,
            Route.Tos,
            // RTA_TABLE says it, for all numbers alike.
            Table: 0,
            Route.Protocol,
            // A scope is compared, and 0 is one: only 'nowhere' matches any.
            deletes ? RT_SCOPE.NOWHERE : Route.Scope,
            Route.Type,
            deletes ? RTNH_F.None : Route.Flags & RTNH_F.ONLINK));
        if (Route.PrefixLength > 0)
            writer.Address(RTA.DST, Route.Destination);
        if (Route.Source is not null && Route.SourceLength > 0)
            writer.Address(RTA.SRC, Route.Source);
        writer.UInt32(RTA.TABLE, Route.Table);
        writer.UInt32(RTA.PRIORITY, Route.Priority);
        if (Route.PreferredSource is not null)
            writer.Address(RTA.PREFSRC, Route.PreferredSource);
        if (!deletes && !Route.Metrics.IsEmpty)
        {
            using var metrics = writer.BeginNest(RTA.METRICS);
            writer.Raw(Route.Metrics.Bytes);
        }

        WriteNextHop(writer);
    }

    private void WriteNextHop(MessageWriter writer)
    {
        if (Route.NextHopId != 0)
        {
            writer.UInt32(RTA.NH_ID, Route.NextHopId);
            return;
        }

        if (Route.Hops.Length > 0)
        {
            WriteHops(writer);
            return;
        }

        // The kernel shows IPv6's blackholes on lo; it takes them without.
        if (Route.LinkIndex != 0 && Route.Type is not (RTN.BLACKHOLE or RTN.UNREACHABLE or RTN.PROHIBIT or RTN.THROW))
            writer.Int32(RTA.OIF, Route.LinkIndex);
        WriteGateway(writer, Route.Gateway);
    }

    private void WriteHops(MessageWriter writer)
    {
        using var multipath = writer.BeginAttribute(RTA.MULTIPATH);
        foreach (var hop in Route.Hops)
        {
            var length = (ushort)(RtNextHop.Size + GatewayLength(hop.Gateway));
            writer.Structure(new RtNextHop(length, (byte)(hop.Flags & RTNH_F.ONLINK), (byte)(hop.Weight - 1), hop.LinkIndex));
            WriteGateway(writer, hop.Gateway);
        }
    }

    /// <summary>Length in bytes of what <see cref="WriteGateway"/> writes.</summary>
    private int GatewayLength(IPAddress? gateway)
    {
        if (gateway is null)
            return 0;
        var address = gateway.AddressFamily == AddressFamily.InterNetwork ? 4 : 16;
        return NLMSG.Align(NLA.HeaderLength + address + (gateway.AddressFamily == Route.Family ? 0 : sizeof(ushort)));
    }

    private void WriteGateway(MessageWriter writer, IPAddress? gateway)
    {
        if (gateway is null)
            return;
        if (gateway.AddressFamily == Route.Family)
        {
            writer.Address(RTA.GATEWAY, gateway);
            return;
        }

        using var via = writer.BeginAttribute(RTA.VIA);
        writer.Structure((ushort)gateway.AddressFamily.ToKernel());
        writer.AddressBytes(gateway);
    }
}
