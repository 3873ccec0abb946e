using System.Net;
using System.Net.Sockets;
using Nmstate.Linux.Netlink.Routes;

namespace Nmstate.Linux.Netlink.Addresses;

/// <summary>An IP address of a link.</summary>
internal sealed record LinkAddress
{
    /// <summary>Interface index of the link.</summary>
    public required int LinkIndex { get; init; }

    /// <summary>The address itself.</summary>
    public required IPAddress Local { get; init; }

    /// <summary>Length of the subnet's prefix in bits: 0..32 or 0..128.</summary>
    public required byte PrefixLength { get; init; }

    /// <summary>Address of the other end of a point-to-point link; null elsewhere.</summary>
    public IPAddress? Peer { get; init; }

    /// <summary>IPv4 broadcast address; null where there is none.</summary>
    public IPAddress? Broadcast { get; init; }

    /// <summary>How far the address is valid. IPv6 ignores what is sent.</summary>
    public RT_SCOPE Scope { get; init; }

    public IFA_F Flags { get; init; }

    /// <summary>IPv4 label, by default the name of the link; null on IPv6.</summary>
    public string? Label { get; init; }

    /// <summary>How long the address stays, when it was read; null for ever.</summary>
    public TimeSpan? ValidLifetime { get; init; }

    /// <summary>How long it is used for new connections; null for ever. Not above <see cref="ValidLifetime"/>.</summary>
    public TimeSpan? PreferredLifetime { get; init; }

    /// <summary>
    /// Who made it (IFA_PROTO, Linux 5.18): 0 unknown, 1 loopback, 2 router advertisement, 3 link-local; 4..255 are free.
    /// </summary>
    public byte Protocol { get; init; }

    /// <summary>Metric of the connected route (IFA_RT_PRIORITY, Linux 4.18); null for the kernel's.</summary>
    public uint? RoutePriority { get; init; }

    public AddressFamily Family => Local.AddressFamily;

    /// <summary>A permanent address with the scope that its value has.</summary>
    public static LinkAddress Static(int linkIndex, IPAddress local, byte prefixLength) => new()
    {
        LinkIndex = linkIndex,
        Local = local,
        PrefixLength = prefixLength,
        Scope = ScopeOf(local),
        Flags = IFA_F.PERMANENT,
    };

    public override string ToString() => $"{Local}/{PrefixLength}";

    /// <summary>127.0.0.0/8 is valid on the host, 169.254.0.0/16 and fe80::/10 on the link, everything else globally.</summary>
    private static RT_SCOPE ScopeOf(IPAddress address)
    {
        if (IPAddress.IsLoopback(address))
            return RT_SCOPE.HOST;
        if (address.AddressFamily == AddressFamily.InterNetworkV6)
            return address.IsIPv6LinkLocal ? RT_SCOPE.LINK : RT_SCOPE.UNIVERSE;

        Span<byte> bytes = stackalloc byte[4];
        address.TryWriteBytes(bytes, out _);
        return bytes is [169, 254, ..] ? RT_SCOPE.LINK : RT_SCOPE.UNIVERSE;
    }
}
