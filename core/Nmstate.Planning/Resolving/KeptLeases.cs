using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Planning.Resolving;

/// <summary>
/// A link that is no longer to be given addresses keeps those that it was given, as static ones, unless the document says which it is to
/// have: who only turns DHCP off does not mean to lose the host.
/// </summary>
internal static class KeptLeases
{
    public static void Apply(Resolution resolution)
    {
        foreach (var wish in resolution.Wishes.Values.Where(w => !w.Absent && !resolution.IsNew(w)).ToList())
        {
            if (resolution.Current.Find(wish.Name) is not { } existing)
                continue;
            if (existing.Ipv4 is { Dhcp: true } leased && wish.Mentioned.Ipv4 is { Enabled: not false, Dhcp: false, Address: null } ipv4
                && LeasesOf(resolution, wish.Name, IpFamily.V4) is { Count: > 0 } leases)
                Keep(resolution, wish, "ipv4", wish.Mentioned with { Ipv4 = ipv4 with { Address = [.. leased.Address ?? [], .. leases] } }, leases);
            if (existing.Ipv6 is { IsGivenAddresses: true } learned && wish.Mentioned.Ipv6 is { Enabled: not false, Address: null } ipv6
                && !(learned with { Dhcp = ipv6.Dhcp ?? learned.Dhcp, Autoconf = ipv6.Autoconf ?? learned.Autoconf }).IsGivenAddresses
                && LeasesOf(resolution, wish.Name, IpFamily.V6) is { Count: > 0 } given)
                Keep(resolution, wish, "ipv6", wish.Mentioned with { Ipv6 = ipv6 with { Address = [.. learned.Address ?? [], .. given] } }, given);
        }
    }

    /// <summary>Whether a plan that leads from <paramref name="before"/> to <paramref name="after"/> can have kept what the link was given.</summary>
    public static bool AreKept(Interface? before, Interface? after)
        => (before?.Ipv4 is { Dhcp: true } && after?.Ipv4 is { Dhcp: false }) || (before?.Ipv6 is { IsGivenAddresses: true } && after?.Ipv6 is { IsGivenAddresses: false });

    private static List<InterfaceAddress> LeasesOf(Resolution resolution, string name, IpFamily family)
        => (resolution.Facts.Leases.GetValueOrDefault(name) ?? []).Where(a => a.Ip.Family == family).Select(a => new InterfaceAddress { Ip = a.Ip, PrefixLength = a.PrefixLength }).ToList();

    private static void Keep(Resolution resolution, Wish wish, string family, Interface mentioned, List<InterfaceAddress> leases)
    {
        var at = wish.Why($"{family}.dhcp").At;
        wish.Add($"{family}.address", mentioned, new Reason(Origin.Derived, at, "it was leased, and stays"));
        // Once: what is stored is told of where it runs.
        if (!resolution.IsOfStored)
            resolution.Report(PlanningDiagnostics.LeaseEnds.At(at, wish.Name, string.Join(", ", leases.Select(a => a.Text))));
    }
}
