using Nmstate.Linux.Netlink.Addresses;
using Nmstate.Linux.Netlink.Links;
using Nmstate.State;

namespace Nmstate.Linux.Querying;

/// <summary>Says in the schema how a link takes part in IP.</summary>
internal sealed class AddressReport(KernelSnapshot kernel)
{
    private readonly ILookup<(int, IpFamily), LinkAddress> _addresses =
        kernel.Addresses.ToLookup(a => (a.LinkIndex, IpAddress.FromBytes(a.Local.GetAddressBytes()).Family));

    /// <summary>IPv4 has no switch: a link takes part in it by having an address.</summary>
    public Ipv4 Ipv4(Link link)
    {
        var addresses = _addresses[(link.Index, IpFamily.V4)].Select(Of).ToEquatableList();
        return new Ipv4 { Enabled = addresses.Count > 0, Address = addresses };
    }

    /// <summary>The kernel shows the newest first: turned around, the list is the order in which adding again gives the same.</summary>
    public Ipv6 Ipv6(Link link) => new()
    {
        Enabled = kernel.Settings[link.Index].HasIpv6,
        Autoconf = kernel.Settings[link.Index] is { HasIpv6: true, MakesAddresses: var makes } && LinkTypes.Of(link) != InterfaceType.Loopback ? makes : null,
        Address = _addresses[(link.Index, IpFamily.V6)].Reverse().Select(Of).ToEquatableList(),
    };

    private static InterfaceAddress Of(LinkAddress address) => new()
    {
        Ip = IpAddress.FromBytes(address.Local.GetAddressBytes()),
        PrefixLength = address.PrefixLength,
        ValidLifeTime = Seconds(address.ValidLifetime),
        PreferredLifeTime = address.ValidLifetime is null ? null : Seconds(address.PreferredLifetime),
    };

    private static string? Seconds(TimeSpan? lifetime) => lifetime is { } given ? $"{(long)given.TotalSeconds}sec" : null;
}
