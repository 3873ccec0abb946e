using System.Runtime.InteropServices;
using Nmstate.Linux.Netlink.Transport;

namespace Nmstate.Linux.Netlink.Links;

/// <summary><c>struct ifinfomsg</c>: the header of link messages.</summary>
/// <param name="Family"><c>AF_UNSPEC</c>; <c>AF_BRIDGE</c> in messages of a bridge on its ports.</param>
/// <param name="Padding">0.</param>
/// <param name="Type">Hardware type, <c>ARPHRD_*</c>; ignored in requests.</param>
/// <param name="Index">Interface index; 0 where the name is given, or none wanted on creation.</param>
/// <param name="Flags">State of the flags, or the wanted one.</param>
/// <param name="Change">The flags that a request sets or clears.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct IfInfoMsg(byte Family, byte Padding, ARPHRD Type, int Index, IFF Flags, IFF Change)
{
    /// <summary>The header of a request that changes no flag.</summary>
    public static IfInfoMsg Of(int index) => new(AddressFamilies.AF_UNSPEC, 0, 0, index, 0, 0);

    /// <summary>The header of a request that changes a link which is there.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No index: the kernel would take a new name for the name to look for.</exception>
    public static IfInfoMsg OfExisting(int index, IFF flags = IFF.None, IFF change = IFF.None)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(index);
        return new IfInfoMsg(AddressFamilies.AF_UNSPEC, 0, 0, index, flags, change);
    }
}
