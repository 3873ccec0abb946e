using Nmstate.State;

namespace Nmstate.Providers.Netplan.Networkd;

/// <summary>What the section <c>[Network]</c> of a file of networkd says of IP and of names: what the kernel does not show.</summary>
/// <param name="Dhcp4">Whether IPv4 is leased.</param>
/// <param name="Dhcp6">Whether IPv6 is leased.</param>
/// <param name="IsLinkLocal6">Whether there is a link-local address of IPv6.</param>
/// <param name="AcceptsAdvertisements">Whether addresses are made from router advertisements.</param>
/// <param name="Dns">The name servers and search domains; null: none.</param>
/// <remarks>systemd.network(5).</remarks>
internal sealed record NetworkSection(bool Dhcp4, bool Dhcp6, bool IsLinkLocal6, bool AcceptsAdvertisements, DnsSettings? Dns)
{
    private const string Name = "[Network]";

    private static readonly string[] Yes = ["yes", "true", "on", "1"];
    private static readonly char[] Blanks = [' ', '\t'];

    /// <summary>Reads the lines of a file; those of drop-ins are not among them.</summary>
    public static NetworkSection Of(IEnumerable<string> lines)
    {
        var said = lines.SkipWhile(l => l.Trim() != Name).Skip(1).TakeWhile(l => !l.StartsWith('['))
            .Select(l => l.Split('=', 2)).Where(p => p.Length == 2).ToLookup(p => p[0].Trim(), p => p[1].Trim(), StringComparer.Ordinal);
        var isPort = said.Contains("Bridge") || said.Contains("Bond");
        var isLinkLocal = said["LinkLocalAddressing"].LastOrDefault() is { } local ? Means(local, "ipv6") : !isPort;
        var dhcp = said["DHCP"].LastOrDefault() ?? "no";
        return new(
            Means(dhcp, "ipv4"),
            Means(dhcp, "ipv6"),
            isLinkLocal,
            said["IPv6AcceptRA"].LastOrDefault() is { } accept ? Yes.Contains(accept) : isLinkLocal,
            DnsOf([.. said["DNS"].SelectMany(Words)], [.. said["Domains"].SelectMany(Words)]));
    }

    private static bool Means(string value, string family) => value == family || Yes.Contains(value);

    private static string[] Words(string value) => value.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);

    private static DnsSettings? DnsOf(string[] servers, string[] search) => servers.Length + search.Length == 0 ? null : new DnsSettings
    {
        Server = servers.Select(s => NameServer.TryParse(s, out var server) ? server : (NameServer?)null).OfType<NameServer>().ToEquatableList(),
        Search = search.ToEquatableList(),
    };
}
