using System.Runtime.InteropServices;

namespace Nmstate.Linux.Netlink.Transport;

/// <summary><c>struct sockaddr_nl</c>: the address of a netlink socket.</summary>
/// <param name="Family"><c>AF_NETLINK</c>.</param>
/// <param name="Padding">0.</param>
/// <param name="PortId">Port of the socket; 0 is the kernel as a peer, and 'choose one' when binding.</param>
/// <param name="Groups">Bit mask of the first 31 multicast groups; this library joins by option instead.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct SockaddrNl(ushort Family, ushort Padding, uint PortId, uint Groups)
{
    /// <summary>Length in bytes.</summary>
    public const int Size = 12;
}
