using System.Net;
using Nmstate.Linux.Netlink.Transport;

namespace Nmstate.Linux.Netlink.Addresses;

/// <summary>Makes a <see cref="LinkAddress"/> of an RTM_NEWADDR message.</summary>
internal static class AddressReader
{
    /// <returns>Null for another message.</returns>
    /// <exception cref="MalformedMessageException">The address is missing.</exception>
    public static LinkAddress? Read(Message message)
    {
        if (!message.Is(RTM.NEWADDR))
            return null;

        var header = message.Header<IfAddrMsg>(out var attributes);
        IPAddress? local = null, address = null, broadcast = null;
        string? label = null;
        var flags = (IFA_F)header.Flags;
        var lifetimes = new IfaCacheInfo(IfaCacheInfo.Forever, IfaCacheInfo.Forever, 0, 0);
        byte protocol = 0;
        uint? routePriority = null;
        foreach (var attribute in attributes)
        {
            switch (attribute.Type)
            {
                case IFA.LOCAL:
                    local = attribute.Address;
                    break;
                case IFA.ADDRESS:
                    address = attribute.Address;
                    break;
                case IFA.BROADCAST:
                    broadcast = attribute.Address;
                    break;
                case IFA.LABEL:
                    label = attribute.String;
                    break;
                case IFA.FLAGS:
                    flags = (IFA_F)attribute.UInt32;
                    break;
                case IFA.CACHEINFO:
                    lifetimes = attribute.Read<IfaCacheInfo>();
                    break;
                case IFA.PROTO:
                    protocol = attribute.Byte;
                    break;
                case IFA.RT_PRIORITY:
                    routePriority = attribute.UInt32;
                    break;
            }
        }

        var own = local ?? address ?? throw new MalformedMessageException("An address message holds no address.");
        return new LinkAddress
        {
            LinkIndex = header.Index,
            Local = own,
            PrefixLength = header.PrefixLength,
            Peer = own.Equals(address) ? null : address,
            Broadcast = broadcast,
            Scope = header.Scope,
            Flags = flags,
            Label = label,
            ValidLifetime = Lifetime(lifetimes.Valid),
            PreferredLifetime = Lifetime(lifetimes.Preferred),
            Protocol = protocol,
            RoutePriority = routePriority,
        };
    }

    private static TimeSpan? Lifetime(uint seconds) => seconds == IfaCacheInfo.Forever ? null : TimeSpan.FromSeconds(seconds);
}
