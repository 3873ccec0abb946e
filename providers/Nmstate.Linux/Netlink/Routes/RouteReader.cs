using System.Net;
using System.Runtime.InteropServices;
using Nmstate.Linux.Netlink.Transport;

namespace Nmstate.Linux.Netlink.Routes;

/// <summary>Makes <see cref="KernelRoute"/>s of RTM_NEWROUTE messages.</summary>
/// <remarks>Tables of 100,000 routes share a few gateways: one that is like the one before is the same object.</remarks>
internal sealed class RouteReader
{
    private IPAddress _lastGateway = IPAddress.None;

    /// <returns>Null for another message, and for a family that is not IP.</returns>
    public KernelRoute? Read(Message message)
    {
        if (!message.Is(RTM.NEWROUTE))
            return null;
        var header = message.Header<RtMsg>(out var attributes);
        if (header.Family is not (AddressFamilies.AF_INET or AddressFamilies.AF_INET6))
            return null;

        IPAddress? destination = null, source = null, gateway = null, preferredSource = null;
        uint table = header.Table, priority = 0, nextHopId = 0;
        var linkIndex = 0;
        EquatableArray<RouteHop> hops = default;
        var metrics = AttributeSet.Empty;
        foreach (var attribute in attributes)
        {
            switch (attribute.Type)
            {
                case RTA.DST:
                    destination = attribute.Address;
                    break;
                case RTA.SRC:
                    source = attribute.Address;
                    break;
                case RTA.OIF:
                    linkIndex = attribute.Int32;
                    break;
                case RTA.GATEWAY:
                    gateway = Shared(attribute.Value);
                    break;
                case RTA.VIA:
                    gateway = ReadVia(attribute);
                    break;
                case RTA.PRIORITY:
                    priority = attribute.UInt32;
                    break;
                case RTA.PREFSRC:
                    preferredSource = attribute.Address;
                    break;
                case RTA.TABLE:
                    table = attribute.UInt32;
                    break;
                case RTA.NH_ID:
                    nextHopId = attribute.UInt32;
                    break;
                case RTA.METRICS:
                    metrics = AttributeSet.Read(attribute.Nested);
                    break;
                case RTA.MULTIPATH:
                    hops = ReadHops(attribute.Value);
                    break;
            }
        }

        return new KernelRoute
        {
            Destination = destination ?? (header.Family == AddressFamilies.AF_INET ? IPAddress.Any : IPAddress.IPv6Any),
            PrefixLength = header.DestinationLength,
            Source = source,
            SourceLength = header.SourceLength,
            Table = table,
            Protocol = header.Protocol,
            Scope = header.Scope,
            Type = header.Type,
            Tos = header.Tos,
            Flags = header.Flags,
            Priority = priority,
            LinkIndex = linkIndex,
            Gateway = gateway,
            PreferredSource = preferredSource,
            NextHopId = nextHopId,
            Hops = hops,
            Metrics = metrics,
        };
    }

    private EquatableArray<RouteHop> ReadHops(ReadOnlySpan<byte> bytes)
    {
        var hops = new List<RouteHop>();
        while (!bytes.IsEmpty)
        {
            if (bytes.Length < RtNextHop.Size)
                throw new MalformedMessageException($"{bytes.Length} bytes are left, less than a next hop of {RtNextHop.Size}.");
            var head = MemoryMarshal.Read<RtNextHop>(bytes);
            if (head.Length < RtNextHop.Size || head.Length > bytes.Length)
                throw new MalformedMessageException($"A next hop of {head.Length} bytes stands where {bytes.Length} bytes are left.");

            var gateway = ReadGateway(bytes[RtNextHop.Size..head.Length]);
            hops.Add(new RouteHop(head.Index, gateway, head.Hops + 1) { Flags = (RTNH_F)head.Flags });
            bytes = bytes[Math.Min(NLMSG.Align(head.Length), bytes.Length)..];
        }

        return new EquatableArray<RouteHop>([.. hops]);
    }

    private IPAddress? ReadGateway(ReadOnlySpan<byte> attributes)
    {
        foreach (var attribute in new AttributeReader(attributes))
        {
            if (attribute.Type == RTA.GATEWAY)
                return Shared(attribute.Value);
            if (attribute.Type == RTA.VIA)
                return ReadVia(attribute);
        }

        return null;
    }

    private IPAddress ReadVia(NetlinkAttribute attribute)
    {
        _ = attribute.UInt16; // the family, which the length tells as well
        return Shared(attribute.Value[sizeof(ushort)..]);
    }

    private IPAddress Shared(ReadOnlySpan<byte> bytes)
    {
        Span<byte> last = stackalloc byte[16];
        if (_lastGateway.TryWriteBytes(last, out var length) && last[..length].SequenceEqual(bytes))
            return _lastGateway;
        return _lastGateway = NetlinkAttribute.ToAddress(bytes);
    }
}
