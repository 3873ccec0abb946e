using System.Runtime.InteropServices;
using Nmstate.Linux.Netlink.Routes;

namespace Nmstate.Linux.Netlink.Addresses;

/// <summary><c>struct ifaddrmsg</c>: the header of address messages.</summary>
/// <param name="Family"><c>AF_INET</c> or <c>AF_INET6</c>.</param>
/// <param name="PrefixLength">In bits.</param>
/// <param name="Flags">The low byte of the flags; IFA_FLAGS wins.</param>
/// <param name="Scope">How far the address is valid.</param>
/// <param name="Index">Interface index.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct IfAddrMsg(byte Family, byte PrefixLength, byte Flags, RT_SCOPE Scope, int Index);
