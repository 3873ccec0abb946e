using System.Collections.Immutable;
using Nmstate.NetworkManager.DBus;
using Nmstate.NetworkManager.Profiles;
using Nmstate.State;

namespace Nmstate.NetworkManager.Querying;

/// <summary>The name servers that the daemon uses.</summary>
/// <param name="Mode">Whom it hands them to: <c>default</c>, <c>dnsmasq</c>, <c>systemd-resolved</c>.</param>
/// <param name="Rows">The servers by where they are from, the first ones first: those of leases are among them.</param>
/// <param name="Global">The configuration for the whole host; empty: there is none.</param>
/// <remarks>org.freedesktop.NetworkManager.DnsManager in the daemon's D-Bus API reference.</remarks>
internal sealed record DaemonDns(string Mode, ImmutableArray<Row> Rows, Row Global)
{
    private const string NameServers = "nameservers";
    private const string SearchDomains = "domains";
    private const string Priority = "priority";
    private const string Interface = "interface";

    public static DaemonDns In(DaemonObjects objects)
    {
        var manager = objects.With("DnsManager").Select(o => o.Properties).FirstOrDefault() ?? Row.Empty;
        var global = objects.Daemon.Find("GlobalDnsConfiguration")?.Value is EquatableList<object> entries ? Row.FromWire(entries) : Row.Empty;
        return new DaemonDns(manager.Text("Mode") ?? "", [.. manager.Find("Configuration")?.Rows ?? []], global);
    }

    /// <summary>All servers and domains that are in use, those of leases included.</summary>
    public DnsSettings InUse => GlobalDns.Read(Global) ?? HeldDns.Together(Rows.Select(row => new HeldDns(
        row.Text(Interface) ?? "", default, row.Find(Priority)?.Value as int? ?? 0,
        ServersOf(row).ToEquatableList(), HeldDns.TextsOf(row, SearchDomains))));

    /// <summary>Those that are static: the ones for the whole host, or else the ones that the profiles in use hold, and that are really used.</summary>
    /// <param name="applied">The profiles in use, by interface.</param>
    public DnsSettings StaticInUse(IEnumerable<(string Name, ProfileSettings Settings)> applied)
    {
        if (GlobalDns.Read(Global) is { } global)
            return global;
        var used = Rows.ToLookup(row => row.Text(Interface) ?? "", StringComparer.Ordinal);
        var places = Rows.Select((row, place) => (Name: row.Text(Interface) ?? "", place)).GroupBy(r => r.Name, r => r.place).ToDictionary(g => g.Key, g => g.First());
        return HeldDns.Together(applied.OrderBy(a => places.GetValueOrDefault(a.Name, int.MaxValue)).ThenBy(a => a.Name, StringComparer.Ordinal)
            .SelectMany(a => HeldDns.In(a.Name, a.Settings))
            .Select(held => held with { Servers = held.Servers.Where(used[held.Interface].SelectMany(ServersOf).Contains).ToEquatableList() }));
    }

    private static IEnumerable<IpAddress> ServersOf(Row row) => HeldDns.TextsOf(row, NameServers).Select(HeldDns.AddressOf).OfType<IpAddress>();
}
