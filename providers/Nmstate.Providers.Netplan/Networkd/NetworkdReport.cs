using Nmstate.Planning.Hosts;
using Nmstate.Providers.Netplan.Querying;
using Nmstate.Providers.Netplan.Tree;
using Nmstate.State;

namespace Nmstate.Providers.Netplan.Networkd;

/// <summary>Lays over what the kernel shows what only networkd knows: where addresses come from, and name servers.</summary>
internal static class NetworkdReport
{
    private const string Daemon = "systemd-networkd";

    /// <summary>The host as both show it together.</summary>
    /// <param name="kernel">What the kernel shows.</param>
    /// <param name="tree">netplan's files: what of a lease is used is said there.</param>
    /// <param name="noteOf">What networkd says of a link, by its name.</param>
    public static HostReport Of(HostReport kernel, NetplanTree tree, Func<string, NetworkdLink> noteOf)
    {
        var stored = (TreeReport.Of(tree, desired: null).Stored.Interfaces ?? []).ToDictionary(i => i.Name, StringComparer.Ordinal);
        var links = kernel.Running.Interfaces ?? [];
        return kernel with
        {
            Running = kernel.Running with
            {
                Interfaces = links.Select(l => Of(l, stored.GetValueOrDefault(l.Name), noteOf(l.Name))).ToEquatableList(),
                DnsResolver = new DnsResolver { Config = DnsOf(links, noteOf) },
            },
            Facts = kernel.Facts with
            {
                // What networkd has from netplan is no reason not to go through netplan.
                Owners = kernel.Facts.Owners.Where(o => o.Value != Daemon || !noteOf(o.Key).IsOfNetplan).ToDictionary(o => o.Key, o => o.Value, StringComparer.Ordinal),
            },
        };
    }

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
