using Nmstate.NetworkManager.DBus;
using Nmstate.NetworkManager.Profiles;
using Nmstate.Planning.Hosts;
using Nmstate.State;

namespace Nmstate.NetworkManager.Querying;

/// <summary>Lays over what the kernel shows what only the daemon knows: where addresses come from, and what it leaves alone.</summary>
internal static class RunningReport
{
    private const string Daemon = "NetworkManager";

    /// <summary>The host as the kernel and the daemon show it together.</summary>
    /// <param name="kernel">What the kernel shows.</param>
    /// <param name="snapshot">What the daemon shows.</param>
    public static HostReport Of(HostReport kernel, DaemonSnapshot snapshot)
    {
        var carriers = kernel.Facts.IgnoredLinks.Select(l => l.Base)
            .Concat((kernel.Running.Interfaces ?? []).Select(i => i.Type?.Kind.Base?.Invoke(i)))
            .OfType<string>().ToHashSet(StringComparer.Ordinal);
        var interfaces = (kernel.Running.Interfaces ?? []).Select(link => Of(link, snapshot, carriers)).ToEquatableList();
        var unmanaged = (kernel.Running.Interfaces ?? []).Where(link => link.State != InterfaceState.Ignore && IsLeftAlone(link, snapshot))
            .Select(link => new IgnoredLink(link.Name, link.Type ?? default, Controller: link.Controller));
        var (stored, dnsHomes) = StoredReport.Of(snapshot);
        return kernel with
        {
            Running = kernel.Running with
            {
                DnsResolver = new DnsResolver { Running = snapshot.Dns.InUse, Config = snapshot.Dns.StaticInUse(snapshot.InUse) },
                Interfaces = interfaces,
                Routes = WithWeights(kernel.Running.Routes, snapshot),
            },
            Stored = stored,
            DnsHomes = dnsHomes,
            Facts = kernel.Facts with
            {
                IgnoredLinks = kernel.Facts.IgnoredLinks.Concat(unmanaged).OrderBy(l => l.Name, StringComparer.Ordinal).ToEquatableList(),
                // What belongs to this very daemon is no reason not to go through it.
                Owners = kernel.Facts.Owners.Where(o => o.Value != Daemon).ToDictionary(o => o.Key, o => o.Value, StringComparer.Ordinal),
            },
        };
    }

    private static Interface Of(Interface link, DaemonSnapshot snapshot, HashSet<string> carriers)
    {
        if (link.State == InterfaceState.Ignore || link.Type == InterfaceType.Loopback)
            return link;
        if (IsLeftAlone(link, snapshot))
            return link with { State = InterfaceState.Ignore };
        if (snapshot.AppliedOf(link.Name) is { } applied && ProfileForm.Read(link.Name, applied) is { Link: var told })
            return link with
            {
                Description = told.Description,
                Ipv4 = told.Ipv4 is { Dhcp: true } leased ? leased with { Address = link.Ipv4?.Address } : link.Ipv4,
                // A port has no IPv6, although the kernel does not have it turned off; advertisements are the daemon's to hear, not the kernel's.
                Ipv6 = told.Ipv6 is null || link.Ipv6 is null ? link.Ipv6 : told.Ipv6 with
                {
                    Enabled = link.Ipv6.Enabled == true && told.Ipv6.Enabled == true,
                    Address = link.Ipv6.Address,
                },
            };
        if (snapshot.DeviceOf(link.Name) is not { State: DeviceState.Disconnected })
            return link;
        // The daemon keeps links up that it does not use, to see whether they have a carrier, and leaves the switch of IPv6 to the kernel.
        return link with
        {
            State = carriers.Contains(link.Name) ? link.State : InterfaceState.Down,
            Ipv6 = link.Ipv6?.Address?.Any(InterfaceForm.IsStatic) == true ? link.Ipv6 : new Ipv6 { Enabled = false, Address = [] },
        };
    }

    /// <summary>A weight of one next hop alone the kernel does not keep: the daemon remembers it until there is another.</summary>
    private static Routes? WithWeights(Routes? routes, DaemonSnapshot snapshot)
    {
        var weighted = snapshot.Devices.SelectMany(d => snapshot.AppliedOf(d.Name) is { } applied ? ProfileForm.Read(d.Name, applied)?.Routes ?? [] : [])
            .Where(r => r.Weight is not null).GroupBy(r => r with { Weight = null }).ToDictionary(g => g.Key, g => g.First());
        return routes is null || weighted.Count == 0 ? routes : routes with
        {
            Config = (routes.Config ?? []).Select(r => weighted.GetValueOrDefault(RouteForm.Normal(r)) ?? r).ToEquatableList(),
        };
    }

    private static bool IsLeftAlone(Interface link, DaemonSnapshot snapshot)
        => link.Type != InterfaceType.Loopback && snapshot.DeviceOf(link.Name) is { IsManaged: false };
}
