using Nmstate.NetworkManager.DBus;
using Nmstate.State;

namespace Nmstate.NetworkManager.Profiles;

/// <summary>The static name servers and search domains that one family of one profile holds.</summary>
/// <param name="Interface">The interface that the profile is for.</param>
/// <param name="Family">The family.</param>
/// <param name="Priority">The lower, the earlier; one below 0 silences all that are greater.</param>
/// <param name="Servers">The servers, in order.</param>
/// <param name="Search">The search domains, in order.</param>
/// <remarks>nm-settings-dbus(5), ipv4.dns-priority.</remarks>
internal sealed record HeldDns(string Interface, IpFamily Family, int Priority, EquatableList<IpAddress> Servers, EquatableList<string> Search)
{
    public const string Server = "dns-data";
    public const string Domain = "dns-search";
    public const string Order = "dns-priority";

    /// <summary>What 0, or nothing, means for all but VPNs.</summary>
    public const int DefaultPriority = 100;

    /// <summary>The settings of the families, in the order that the daemon has where nothing else decides.</summary>
    public static readonly IReadOnlyList<(string Setting, IpFamily Family)> Families = [("ipv4", IpFamily.V4), ("ipv6", IpFamily.V6)];

    /// <summary>What the profile of the interface <paramref name="name"/> holds.</summary>
    public static IEnumerable<HeldDns> In(string name, ProfileSettings settings)
        => from family in Families
           let values = settings[family.Setting]
           let held = new HeldDns(name, family.Family, PriorityOf(values), ServersOf(values), TextsOf(values, Domain))
           where held.Servers.Count + held.Search.Count > 0
           select held;

    /// <summary>What all of it amounts to: earlier ones first, where priorities do not tell.</summary>
    public static DnsSettings Together(IEnumerable<HeldDns> all)
    {
        var sorted = all.OrderBy(h => h.Priority).ToList();
        var heard = sorted.FindAll(h => h.Priority >= 0 ? sorted[0].Priority >= 0 : h.Priority == sorted[0].Priority);
        return new DnsSettings
        {
            Server = heard.SelectMany(h => h.Servers).Distinct().Select(NameServer.FromIpAddress).ToEquatableList(),
            Search = heard.SelectMany(h => h.Search).Distinct(StringComparer.Ordinal).ToEquatableList(),
        };
    }

    /// <summary>The priority of a family, with its default written out.</summary>
    public static int PriorityOf(Row values) => values.Find(Order)?.Value is int and not 0 and var given ? given : DefaultPriority;

    /// <summary>The texts of a list.</summary>
    public static EquatableList<string> TextsOf(Row values, string property)
        => values.Find(property)?.Value is EquatableList<object> texts ? texts.OfType<string>().ToEquatableList() : [];

    /// <summary>The address of a server as profiles write it, such as <c>192.0.2.53#dns.example.net</c>; null: it is none that the schema can say.</summary>
    public static IpAddress? AddressOf(string text) => IpAddress.TryParse(text.Split('#')[0], out var address) ? address : null;

    private static EquatableList<IpAddress> ServersOf(Row values)
        => TextsOf(values, Server).Select(AddressOf).OfType<IpAddress>().ToEquatableList();
}
