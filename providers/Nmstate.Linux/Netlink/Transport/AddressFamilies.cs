using System.Net.Sockets;

namespace Nmstate.Linux.Netlink.Transport;

/// <summary>
/// Address families in the kernel's numbers; those of <see cref="AddressFamily"/> are Windows' (IPv6 is 23 there, 10 here).
/// </summary>
/// <remarks>linux/socket.h.</remarks>
internal static class AddressFamilies
{
    public const byte AF_UNSPEC = 0;
    public const byte AF_INET = 2;
    public const byte AF_BRIDGE = 7;
    public const byte AF_INET6 = 10;

    /// <summary>The kernel's number of an IP family.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Neither IPv4 nor IPv6.</exception>
    public static byte ToKernel(this AddressFamily family) => family switch
    {
        AddressFamily.InterNetwork => AF_INET,
        AddressFamily.InterNetworkV6 => AF_INET6,
        _ => throw new ArgumentOutOfRangeException(nameof(family), family, "Not an IP family."),
    };

    /// <summary>The .NET name of the kernel's number; <see cref="AddressFamily.Unknown"/> for what is neither IPv4 nor IPv6.</summary>
    public static AddressFamily FromKernel(byte family) => family switch
    {
        AF_INET => AddressFamily.InterNetwork,
        AF_INET6 => AddressFamily.InterNetworkV6,
        _ => AddressFamily.Unknown,
    };
}
