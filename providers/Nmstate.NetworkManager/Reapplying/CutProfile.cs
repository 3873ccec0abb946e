using Nmstate.NetworkManager.DBus;
using Nmstate.NetworkManager.Profiles;
using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.NetworkManager.Reapplying;

/// <summary>What a device uses when it has given up what is torn down, and nothing else has come yet.</summary>
internal static class CutProfile
{
    /// <summary>What is applied to <paramref name="name"/>, without what the steps release; null: it cannot be said.</summary>
    public static ProfileSettings? Of(string name, ProfileSettings applied, IEnumerable<Step> steps)
    {
        if (ProfileForm.Read(name, applied) is not { } told)
            return null;
        var items = steps.SelectMany(s => s.Items).ToList();
        var released = items.Select(i => i.From).OfType<InterfaceAddress>().ToHashSet();
        var unrouted = items.Select(i => i.From).OfType<Route>().ToHashSet();
        var link = told.Link;
        var left = told with
        {
            Link = link with
            {
                Ipv4 = Without(link.Ipv4!, released, items),
                Ipv6 = Without(link.Ipv6!, released, items),
            },
            Routes = told.Routes.Where(r => !unrouted.Contains(r)).ToEquatableList(),
        };
        return ProfileForm.Write(left, applied);
    }

    private static Ipv4 Without(Ipv4 ipv4, HashSet<InterfaceAddress> released, List<StepItem> items)
    {
        var isLeased = ipv4.Dhcp == true && !TurnsOff(items, "ipv4.dhcp");
        return ipv4 with { Address = Without(ipv4.Address, released), Dhcp = isLeased };
    }

    private static Ipv6 Without(Ipv6 ipv6, HashSet<InterfaceAddress> released, List<StepItem> items) => ipv6 with
    {
        Enabled = ipv6.Enabled == true && !TurnsOff(items, "ipv6.enabled"),
        Address = Without(ipv6.Address, released),
        Dhcp = ipv6.Dhcp == true && !TurnsOff(items, "ipv6.dhcp"),
        Autoconf = ipv6.Autoconf == true && !TurnsOff(items, "ipv6.autoconf"),
    };

    private static EquatableList<InterfaceAddress> Without(EquatableList<InterfaceAddress>? addresses, HashSet<InterfaceAddress> released)
        => (addresses ?? []).Where(a => !released.Contains(a)).ToEquatableList();

    private static bool TurnsOff(List<StepItem> items, string path) => items.Exists(i => i.Path == path && i.To is false);
}
