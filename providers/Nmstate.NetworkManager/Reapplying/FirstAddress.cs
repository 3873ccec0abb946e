using Nmstate.NetworkManager.DBus;
using Nmstate.NetworkManager.Profiles;
using Nmstate.State;

namespace Nmstate.NetworkManager.Reapplying;

/// <summary>
/// The first IPv4 address of a subnet takes the others along when it goes, unless the kernel promotes the next one. The daemon (seen
/// with 1.42.4) puts a new first address in by adding it as the last, deleting the old first, and adding that again: the new one is
/// gone by then, and the daemon takes that for somebody's wish.
/// </summary>
/// <remarks>net.ipv4.conf.*.promote_secondaries (Documentation/networking/ip-sysctl.rst); systemd turns it on, the kernel does not.</remarks>
internal static class FirstAddress
{
    /// <summary>The collection in question.</summary>
    public const string Path = "ipv4.address";

    /// <summary>
    /// What to apply in between, so that the subnets with a new first address are empty before, and what goes is gone; null: no subnet has
    /// a new first address.
    /// </summary>
    public static ProfileSettings? RoomFor(string name, ProfileSettings applied, ProfileSettings wanted)
    {
        var (before, after) = (AddressesOf(applied), AddressesOf(wanted));
        var firsts = after.GroupBy(a => a.Network).ToDictionary(g => g.Key, g => g.First());
        var changing = before.Where(a => firsts.TryGetValue(a.Network, out var first) && first != FirstOf(before, a.Network) && after.Contains(a))
            .Select(a => a.Network).ToHashSet();
        if (changing.Count == 0 || ProfileForm.Read(name, applied) is not { } told)
            return null;
        var left = before.Where(a => !changing.Contains(a.Network) && after.Contains(a)).ToEquatableList();
        var ipv4 = told.Link.Ipv4! with { Address = left };
        return ProfileForm.Write(told with { Link = told.Link with { Ipv4 = ipv4 } }, applied);
    }

    private static InterfaceAddress FirstOf(EquatableList<InterfaceAddress> addresses, IpPrefix network) => addresses.First(a => a.Network == network);

    private static EquatableList<InterfaceAddress> AddressesOf(ProfileSettings settings) => AddressRows.Read(IpFamily.V4, settings["ipv4"]);
}
