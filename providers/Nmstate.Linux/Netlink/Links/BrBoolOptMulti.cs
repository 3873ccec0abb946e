using System.Runtime.InteropServices;

namespace Nmstate.Linux.Netlink.Links;

/// <summary><c>struct br_boolopt_multi</c>: a bridge's on and off switches, a bit each.</summary>
/// <param name="Values">The switches that are on.</param>
/// <param name="Mask">The switches that are spoken of.</param>
/// <remarks>linux/if_bridge.h.</remarks>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct BrBoolOptMulti(uint Values, uint Mask);
