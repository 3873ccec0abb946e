using System.Net;
using Nmstate.Linux.Netlink.Addresses;
using Nmstate.State;

namespace Nmstate.Linux.Executing;

/// <summary>From the schema's addresses to the kernel's.</summary>
internal static class KernelAddresses
{
    public static IPAddress ToKernel(this IpAddress address) => new(address.ToBytes());

    /// <summary>The address as the kernel has it on a link.</summary>
    public static LinkAddress ToKernel(this InterfaceAddress address, int linkIndex)
        => LinkAddress.Static(linkIndex, address.Ip.ToKernel(), address.PrefixLength);
}
