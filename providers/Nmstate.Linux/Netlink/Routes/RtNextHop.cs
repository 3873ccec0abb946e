using System.Runtime.InteropServices;

namespace Nmstate.Linux.Netlink.Routes;

/// <summary><c>struct rtnexthop</c>: the head of one next hop in RTA_MULTIPATH; attributes follow, then the next one.</summary>
/// <param name="Length">In bytes, with the attributes.</param>
/// <param name="Flags">The low byte of <see cref="RTNH_F"/>.</param>
/// <param name="Hops">Weight less one.</param>
/// <param name="Index">Interface index.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct RtNextHop(ushort Length, byte Flags, byte Hops, int Index)
{
    /// <summary>Length of the head in bytes.</summary>
    public const int Size = 8;
}
