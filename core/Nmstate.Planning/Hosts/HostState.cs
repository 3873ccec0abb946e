using Nmstate.State;

namespace Nmstate.Planning.Hosts;

/// <summary>A host as the planner sees it: both networks in normal form.</summary>
/// <param name="Running">What the kernel has now.</param>
/// <param name="Stored">What survives a reboot; empty where the back end stores nothing.</param>
/// <param name="Facts">What is true of the host without being state.</param>
public sealed record HostState(HostNetwork Running, HostNetwork Stored, HostFacts Facts)
{
    /// <summary>The host that a provider reported.</summary>
    public static HostState Of(HostReport report)
    {
        var stored = HostNetwork.Of(report.Stored, report.DnsHomes);
        return new(Untold.Completed(HostNetwork.Of(report.Running), stored), stored, report.Facts with { Leases = LeasesIn(report.Running) });
    }

    /// <summary>A host that a document describes, and that stores nothing.</summary>
    public static HostState Of(NetworkState running)
        => Of(new HostReport(running, new NetworkState(), new HostFacts
        {
            IgnoredLinks = (running.Interfaces ?? []).Where(i => i.State == InterfaceState.Ignore)
                .Select(i => new IgnoredLink(i.Name, i.Type ?? default, Controller: i.Controller)).ToEquatableList(),
        }));

    private static Dictionary<string, EquatableList<InterfaceAddress>> LeasesIn(NetworkState running)
    {
        var found = new Dictionary<string, EquatableList<InterfaceAddress>>(StringComparer.Ordinal);
        foreach (var link in running.Interfaces ?? [])
            if ((link.Ipv4?.Address ?? []).Concat(link.Ipv6?.Address ?? []).Where(a => a.IsDynamic && !a.Ip.IsLinkLocal).ToEquatableList() is { Count: > 0 } leases)
                found[link.Name] = leases;
        return found;
    }
}
