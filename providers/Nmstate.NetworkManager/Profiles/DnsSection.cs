using Nmstate.NetworkManager.DBus;
using Nmstate.State;

namespace Nmstate.NetworkManager.Profiles;

/// <summary>
/// The name servers that a profile holds: each family has its own list, and priorities make one order of both. Servers in a form that
/// the schema does not have stay.
/// </summary>
internal static class DnsSection
{
    /// <summary>Before all that comes from leases.</summary>
    private const int First = 40;

    private const int Second = 50;

    /// <summary>The methods with which the daemon takes name servers at all.</summary>
    private static readonly string[] Able = ["auto", "manual", "dhcp"];

    public static ProfileSection Section { get; } = new(
        Write, (stored, settings) => stored with { Dns = HeldDns.Together(HeldDns.In(stored.Name, settings)) });

    private static ProfileSettings Write(ProfileSettings settings, StoredInterface stored)
    {
        var held = HeldDns.Together(HeldDns.In(stored.Name, settings));
        var wanted = stored.Dns ?? held;
        if (wanted == held && !HeldDns.Families.Any(f => !IsAble(settings[f.Setting]) && HasAny(settings[f.Setting])))
            return settings;
        var servers = (wanted.Server ?? []).ToLookup(s => s.Family, s => s.Address);
        var first = wanted.Server is [var leading, ..] ? leading.Family : IsAble(settings["ipv4"]) ? IpFamily.V4 : IpFamily.V6;
        var isOrdered = HeldDns.PriorityOf(settings[SettingOf(first)]) is < HeldDns.DefaultPriority and var priority
            && (servers.Count < 2 || priority < HeldDns.PriorityOf(settings[SettingOf(Other(first))]));
        foreach (var (setting, family) in HeldDns.Families.Where(f => settings.Has(f.Setting)))
        {
            var values = settings[setting];
            var (addresses, domains) = IsAble(values) ? (servers[family], family == first ? wanted.Search ?? [] : []) : ([], []);
            values = Listed(Listed(values, HeldDns.Server, Texts(values, addresses)), HeldDns.Domain, domains);
            settings = settings.With(setting, Prioritised(values, HasAny(values), isOrdered, family == first ? First : Second));
        }

        return settings;
    }

    private static Row Prioritised(Row values, bool isUsed, bool isOrdered, int priority) => (isUsed, isOrdered) switch
    {
        (true, true) => values,
        (true, false) => values.With(HeldDns.Order, Variant.Of(priority)),
        // What somebody else ordered stays ordered.
        (false, _) => HeldDns.PriorityOf(values) is First or Second ? values.Without(HeldDns.Order) : values,
    };

    /// <summary>An address that stays is written as it was.</summary>
    private static EquatableList<string> Texts(Row values, IEnumerable<IpAddress> addresses)
    {
        var present = HeldDns.TextsOf(values, HeldDns.Server).ToLookup(HeldDns.AddressOf);
        return addresses.Select(a => present[a].FirstOrDefault() ?? a.ToString()).Concat(IsAble(values) ? present[null] : []).ToEquatableList();
    }

    private static Row Listed(Row values, string property, EquatableList<string> texts)
        => HeldDns.TextsOf(values, property).Equals(texts) ? values : values.With(property, texts.Count == 0 ? null : Variant.OfTexts(texts));

    private static bool HasAny(Row values) => HeldDns.TextsOf(values, HeldDns.Server).Count + HeldDns.TextsOf(values, HeldDns.Domain).Count > 0;

    private static bool IsAble(Row values) => Able.Contains(values.Text("method"));

    private static IpFamily Other(IpFamily family) => family == IpFamily.V4 ? IpFamily.V6 : IpFamily.V4;

    private static string SettingOf(IpFamily family) => HeldDns.Families.First(f => f.Family == family).Setting;
}
