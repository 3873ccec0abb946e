using System.Runtime.InteropServices;

namespace Nmstate.Linux.Netlink.Addresses;

/// <summary><c>struct ifa_cacheinfo</c>: lifetimes of an address.</summary>
/// <param name="Preferred">In seconds; <see cref="Forever"/> never ends.</param>
/// <param name="Valid">In seconds; <see cref="Forever"/> never ends.</param>
/// <param name="Created">Time of creation in centiseconds since boot.</param>
/// <param name="Updated">Time of the last change in centiseconds since boot.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct IfaCacheInfo(uint Preferred, uint Valid, uint Created, uint Updated)
{
    /// <summary><c>INFINITY_LIFE_TIME</c>.</summary>
    public const uint Forever = 0xffffffff;
}
