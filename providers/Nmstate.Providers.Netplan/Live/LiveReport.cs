using Nmstate.Planning.Hosts;
using Nmstate.Providers.Netplan.Networkd;
using Nmstate.Providers.Netplan.Querying;
using Nmstate.Providers.Netplan.Tree;
using Nmstate.State;

namespace Nmstate.Providers.Netplan.Live;

/// <summary>A running host: the kernel says what runs, networkd where addresses come from, and the files what is stored.</summary>
internal static class LiveReport
{
    private const string Daemon = "systemd-networkd";

    /// <summary>The host as all three show it together.</summary>
    /// <param name="kernel">What the kernel shows.</param>
    /// <param name="tree">The files.</param>
    /// <param name="noteOf">What networkd says of a link, by its name.</param>
    public static HostReport Of(HostReport kernel, NetplanTree tree, Func<string, NetworkdLink> noteOf)
    {
        var (configuration, files) = (Configuration.Of(tree), TreeReport.Of(tree, desired: null));
        var stored = (files.Stored.Interfaces ?? []).ToDictionary(i => i.Name, StringComparer.Ordinal);
        var links = kernel.Running.Interfaces ?? [];
        var names = links.Select(l => l.Name).ToHashSet(StringComparer.Ordinal);
        var undecided = links.Where(l => l.State != InterfaceState.Ignore && l.Type != InterfaceType.Loopback && IsUndecided(l, configuration, stored)).ToList();
        var ignored = undecided.Select(l => new IgnoredLink(l.Name, l.Type ?? default, Controller: l.Controller))
            .Concat(files.Facts.IgnoredLinks.Where(l => !names.Contains(l.Name)));
        var interfaces = links.Select(l => undecided.Contains(l) ? l with { State = InterfaceState.Ignore } : Of(l, stored.GetValueOrDefault(l.Name), noteOf(l.Name)));
        return files with
        {
            Running = kernel.Running with { Interfaces = interfaces.ToEquatableList(), DnsResolver = new DnsResolver { Config = DnsOf(links, noteOf) } },
            Facts = kernel.Facts with
            {
                IgnoredLinks = kernel.Facts.IgnoredLinks.Concat(ignored).OrderBy(l => l.Name, StringComparer.Ordinal).ToEquatableList(),
                // What networkd has from netplan is no reason not to go through netplan.
                Owners = kernel.Facts.Owners.Where(o => o.Value != Daemon || !noteOf(o.Key).IsOfNetplan).ToDictionary(o => o.Key, o => o.Value, StringComparer.Ordinal),
            },
        };
    }

    /// <summary>Whether a definition that no file ties to this link may be about it: nobody can say what a second one would do.</summary>
    private static bool IsUndecided(Interface link, Configuration configuration, Dictionary<string, Interface> stored)
        => stored.GetValueOrDefault(link.Name)?.State == InterfaceState.Ignore
            || (!configuration.Of(link.Name).Any()
                && configuration.Definitions.Any(d => Hardware.MayMatch(d, link.Name) || Hardware.MatchesAddress(d, [link.MacAddress, link.PermanentMacAddress])));

    private static Interface Of(Interface link, Interface? stored, NetworkdLink note)
    {
        if (link.State == InterfaceState.Ignore || link.Type == InterfaceType.Loopback || link.Ipv6 is not { } ipv6)
            return link;
        var hasAddress = ipv6.Address is { Count: > 0 };
        if (!note.IsManaged || note.Settings is not { } settings)
            // Nobody has asked for IPv6 on a link that has none of it, although the kernel does not have it turned off.
            return link with { Ipv6 = ipv6 with { Enabled = ipv6.Enabled == true && hasAddress } };
        return link with
        {
            Ipv4 = settings.Dhcp4 ? Leased(stored?.Ipv4) with { Address = link.Ipv4?.Address } : link.Ipv4,
            Ipv6 = (settings.Dhcp6 ? Leased(stored?.Ipv6) : new Ipv6()) with
            {
                Enabled = ipv6.Enabled == true && (settings.IsLinkLocal6 || settings.Dhcp6 || settings.AcceptsAdvertisements || hasAddress),
                Dhcp = settings.Dhcp6,
                // Advertisements are the daemon's to hear, not the kernel's.
                Autoconf = settings.AcceptsAdvertisements,
                Address = ipv6.Address,
            },
        };
    }

    private static Ipv4 Leased(Ipv4? stored)
        => stored is { Dhcp: true } ? stored : new Ipv4 { Enabled = true, Dhcp = true, AutoDns = true, AutoGateway = true, AutoRoutes = true };

    private static Ipv6 Leased(Ipv6? stored)
        => stored is { Dhcp: true } ? stored : new Ipv6 { AutoDns = true, AutoGateway = true, AutoRoutes = true };

    /// <summary>What the links hold together: the resolver joins it.</summary>
    private static DnsSettings DnsOf(IEnumerable<Interface> links, Func<string, NetworkdLink> noteOf)
    {
        var held = links.Select(l => noteOf(l.Name)).Where(n => n.IsManaged).Select(n => n.Settings?.Dns).OfType<DnsSettings>().ToList();
        return new DnsSettings
        {
            Server = held.SelectMany(h => h.Server!).Distinct().ToEquatableList(),
            Search = held.SelectMany(h => h.Search!).Distinct(StringComparer.Ordinal).ToEquatableList(),
        };
    }
}
