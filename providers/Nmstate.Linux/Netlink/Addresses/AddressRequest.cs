using System.Net.Sockets;
using Nmstate.Linux.Netlink.Transport;

namespace Nmstate.Linux.Netlink.Addresses;

/// <summary>Adds or deletes an address of a link.</summary>
internal sealed record AddressRequest : IRequest
{
    /// <summary>The flags that a request may set; the rest is the kernel's to say.</summary>
    private const IFA_F Settable =
        IFA_F.NODAD | IFA_F.OPTIMISTIC | IFA_F.HOMEADDRESS | IFA_F.MANAGETEMPADDR | IFA_F.NOPREFIXROUTE | IFA_F.MCAUTOJOIN;

    private AddressRequest(RTM type, NLM_F flags, LinkAddress address)
    {
        Type = type;
        Flags = flags;
        Address = address;
    }

    public RTM Type { get; }

    public NLM_F Flags { get; }

    public LinkAddress Address { get; }

    public string Target => $"{Address} of link {Address.LinkIndex}";

    /// <summary>Adds an address; EEXIST where the link has it, with IPv6 also under another prefix length.</summary>
    public static AddressRequest Add(LinkAddress address) => new(RTM.NEWADDR, NLM_F.CREATE | NLM_F.EXCL, address);

    /// <summary>Changes lifetimes, flags, metric or protocol of an address that is there, or adds it.</summary>
    public static AddressRequest Replace(LinkAddress address) => new(RTM.NEWADDR, NLM_F.CREATE | NLM_F.REPLACE, address);

    /// <summary>Deletes just this address, by value, prefix length and label; EADDRNOTAVAIL where the link lacks it.</summary>
    /// <remarks>With <c>promote_secondaries</c> off, the first address of an IPv4 subnet takes the others along.</remarks>
    public static AddressRequest Delete(LinkAddress address) => new(RTM.DELADDR, NLM_F.None, address);

    public void Write(MessageWriter writer)
    {
        // No label goes with IPv6, and IFA_ADDRESS alone names a peer there.
        var isIPv4 = Address.Family == AddressFamily.InterNetwork;
        writer.Structure(new IfAddrMsg(Address.Family.ToKernel(), Address.PrefixLength, 0, Address.Scope, Address.LinkIndex));
        writer.Address(IFA.LOCAL, Address.Local);
        if (isIPv4 || Address.Peer is not null)
            writer.Address(IFA.ADDRESS, Address.Peer ?? Address.Local);
        if (isIPv4 && Address.Label is not null)
            writer.String(IFA.LABEL, Address.Label);
        if (Type == RTM.NEWADDR)
            WriteProperties(writer);
    }

    private void WriteProperties(MessageWriter writer)
    {
        if (Address.Broadcast is not null)
            writer.Address(IFA.BROADCAST, Address.Broadcast);
        writer.UInt32(IFA.FLAGS, (uint)(Address.Flags & Settable));
        if (Address.ValidLifetime is not null || Address.PreferredLifetime is not null)
        {
            using var lifetimes = writer.BeginAttribute(IFA.CACHEINFO);
            writer.Structure(new IfaCacheInfo(Seconds(Address.PreferredLifetime), Seconds(Address.ValidLifetime), 0, 0));
        }

        if (Address.RoutePriority is { } priority)
            writer.UInt32(IFA.RT_PRIORITY, priority);
        if (Address.Protocol != 0)
            writer.Byte(IFA.PROTO, Address.Protocol);
    }

    private static uint Seconds(TimeSpan? lifetime) => lifetime is { } given ? (uint)given.TotalSeconds : IfaCacheInfo.Forever;
}
