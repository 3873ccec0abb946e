using Nmstate.NetworkManager.DBus;
using Nmstate.State;

namespace Nmstate.NetworkManager.Profiles;

/// <summary>
/// The daemon's configuration of name servers for the whole host, which silences those of all profiles and leases. Options, and servers
/// of single domains, are kept as long as there are others.
/// </summary>
/// <remarks>GlobalDnsConfiguration in the daemon's D-Bus API reference. One without servers for all domains the daemon drops without a word.</remarks>
internal static class GlobalDns
{
    private const string Searches = "searches";
    private const string Domains = "domains";
    private const string AllDomains = "*";
    private const string Servers = "servers";

    /// <summary>What a configuration says in the schema; null: there is none.</summary>
    public static DnsSettings? Read(Row configuration) => configuration.IsEmpty ? null : new DnsSettings
    {
        Server = HeldDns.TextsOf(RowIn(RowIn(configuration, Domains), AllDomains), Servers).Select(HeldDns.AddressOf).OfType<IpAddress>().Select(NameServer.FromIpAddress).ToEquatableList(),
        Search = HeldDns.TextsOf(configuration, Searches),
    };

    /// <summary>The configuration with these servers and domains; null takes it away.</summary>
    public static Row Write(Row configuration, DnsSettings? dns)
    {
        if (dns is not { Server.Count: > 0 })
            return Row.Empty;
        var domains = RowIn(configuration, Domains);
        var all = RowIn(domains, AllDomains).With(Servers, Variant.OfTexts(dns.Server.Select(s => s.ToString())));
        return configuration
            .With(Searches, dns.Search is { Count: > 0 } search ? Variant.OfTexts(search) : null)
            .With(Domains, Variant.OfRow(domains.With(AllDomains, Variant.OfRow(all))));
    }

    private static Row RowIn(Row row, string name) => row.Find(name)?.Value is EquatableList<object> entries ? Row.FromWire(entries) : Row.Empty;
}
