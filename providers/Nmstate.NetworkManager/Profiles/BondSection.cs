using System.Globalization;
using Nmstate.NetworkManager.DBus;
using Nmstate.State;

namespace Nmstate.NetworkManager.Profiles;

/// <summary>A bond itself; its ports are said by their own profiles. Options that the schema does not have are kept.</summary>
/// <remarks>nm-settings-dbus(5), bond.options: the kernel's names and, as text, its values.</remarks>
internal static class BondSection
{
    public const string Setting = "bond";
    public const string Property = "options";

    private const string Mode = "mode";
    private const string Miimon = "miimon";
    private const string Primary = "primary";
    private const string ArpInterval = "arp_interval";
    private const uint DefaultMiimon = 100;

    public static ProfileSection Section { get; } = new(Write, Read);

    private static ProfileSettings Write(ProfileSettings settings, StoredInterface stored)
    {
        if (stored.Link.LinkAggregation is not { } bond || stored.Link.Type != InterfaceType.Bond)
            return settings;
        var existing = OptionsOf(settings);
        var options = new Dictionary<string, string>(existing, StringComparer.Ordinal);
        if (bond.Mode is { } mode && ModeOf(existing) != mode)
        {
            options[Mode] = mode.ToString();
            foreach (var foreign in existing.Keys.Where(option => !BondOptionModes.Has(mode, option)))
                options.Remove(foreign);
        }

        if (bond.Options?.Miimon is { } miimon && (existing.Count == 0 || MiimonOf(existing) != miimon))
            options[Miimon] = miimon.ToString(CultureInfo.InvariantCulture);
        if (bond.Options?.Primary is { Length: > 0 } primary)
            options[Primary] = primary;
        else if (bond.Options?.Primary is not null)
            options.Remove(Primary);
        return settings.With(Setting, settings[Setting].With(Property, Variant.OfTexts(options)));
    }

    private static StoredInterface Read(StoredInterface stored, ProfileSettings settings)
    {
        if (stored.Link.Type != InterfaceType.Bond)
            return stored;
        var options = OptionsOf(settings);
        return stored with
        {
            Link = stored.Link with
            {
                LinkAggregation = new Bond
                {
                    Mode = ModeOf(options),
                    Options = new BondOptions { Miimon = MiimonOf(options), Primary = options.GetValueOrDefault(Primary) ?? "" },
                },
            },
        };
    }

    private static IReadOnlyDictionary<string, string> OptionsOf(ProfileSettings settings)
        => settings[Setting].Find(Property)?.Texts ?? new Dictionary<string, string>();

    /// <summary>The mode, by its name or number; null: one that the daemon makes up of others, such as <c>balance-slb</c>.</summary>
    private static BondMode? ModeOf(IReadOnlyDictionary<string, string> options)
        => options.TryGetValue(Mode, out var text) && BondMode.TryParse(text, out var mode) ? mode : null;

    /// <summary>The daemon looks at the carrier unless it is to send ARP requests; what it does then with the carrier is the kernel's.</summary>
    private static uint? MiimonOf(IReadOnlyDictionary<string, string> options)
        => options.TryGetValue(Miimon, out var text) && uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var miimon) ? miimon
            : options.GetValueOrDefault(ArpInterval) is null or "0" ? DefaultMiimon : null;
}
