using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Planning.Placing;

/// <summary>Finds a home for what the schema has once, and a back end keeps at an interface. One rule, shared by all of them.</summary>
public static class Placement
{
    /// <summary>
    /// What holds the name servers of <paramref name="after"/>: what does now, as long as they stay the same and it can. Else a present
    /// holder that can, an interface with a default route, the first by name; or the host, where the back end prefers that.
    /// </summary>
    /// <param name="before">The host before; it says what holds them now.</param>
    /// <param name="after">What is to be stored.</param>
    /// <param name="traits">Where the back end keeps them.</param>
    /// <returns>The homes; none where there is nothing to hold. Null: nothing can hold them.</returns>
    public static EquatableList<DnsHome>? OfDns(HostState before, HostNetwork after, PlanTraits traits)
    {
        if (traits.Dns == HomeRule.None || after.Dns is { Server: null or { Count: 0 }, Search: null or { Count: 0 } })
            return [];
        var homes = before.Stored.DnsHomes;
        if (before.Stored.Dns == after.Dns && homes.All(CanStay))
            return homes;

        var holders = homes.Select(h => h.Interface).ToHashSet(StringComparer.Ordinal);
        if (traits.Dns == HomeRule.GlobalOrInterface && (holders.Count == 0 || holders.Contains(null)))
            return [DnsHome.Global];
        var able = after.Interfaces.Values.Where(i => CanHold(i, after.Dns, traits) && !before.Facts.Owners.ContainsKey(i.Name)).ToList();
        var home = able.OrderByDescending(i => holders.Contains(i.Name))
            .ThenByDescending(i => HasDefaultRoute(after, i))
            .ThenBy(i => i.Name, StringComparer.Ordinal).FirstOrDefault();
        return home is not null ? [new DnsHome(home.Name)] : traits.Dns == HomeRule.GlobalOrInterface ? [DnsHome.Global] : null;

        // What never could, or is none of ours, holds them for reasons of its own.
        bool CanStay(DnsHome home) => home.Interface is not { } name || before.Stored.Find(name) is not { } former || !CanHold(former, after.Dns, traits)
            || (after.Find(name) is { } link && CanHold(link, after.Dns, traits));
    }

    /// <summary>Whether an interface is, or will be, given addresses: without any it holds no name servers.</summary>
    internal static bool HasAddresses(Interface link) => HasIpv4(link) || HasIpv6(link);

    /// <summary>Whether a default route leaves by an interface.</summary>
    internal static bool HasDefaultRoute(HostNetwork network, Interface link) => network.RoutesOf(link.Name).Any(r => r.Destination!.Value.IsDefault);

    /// <summary>A daemon uses the servers of an interface that it configures; some refuse servers of a family without addresses.</summary>
    private static bool CanHold(Interface link, DnsSettings dns, PlanTraits traits)
        => link is { State: InterfaceState.Up, Controller: "" } && link.Type != InterfaceType.Loopback && HasAddresses(link)
            && (!traits.DnsNeedsFamily || (dns.Server ?? []).All(s => s.Family == IpFamily.V4 ? HasIpv4(link) : HasIpv6(link)));

    private static bool HasIpv4(Interface link) => link.Ipv4 is { Dhcp: true } or { Address.Count: > 0 };

    private static bool HasIpv6(Interface link) => link.Ipv6 is { IsGivenAddresses: true } or { Address.Count: > 0 };
}
