using System.Collections.Frozen;
using Nmstate.NetworkManager.DBus;
using Nmstate.NetworkManager.Profiles;
using Nmstate.State;

namespace Nmstate.NetworkManager.Reapplying;

/// <summary>What a device takes on while it stays active; everything else takes a new activation.</summary>
/// <remarks>
/// can_reapply_change in src/core/devices/nm-device*.c of 1.42. A bridge's port is never reapplied: while its bridge does not filter,
/// that empties the port's table of VLANs.
/// </remarks>
internal static class Reapplicable
{
    /// <summary>Settings as a whole.</summary>
    private static readonly FrozenSet<string> Settings = new[] { "ipv4", "ipv6", "user", "bridge" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Single properties.</summary>
    private static readonly FrozenSet<(string, string)> Properties = new[]
    {
        ("connection", "id"), ("connection", "autoconnect"), ("connection", "autoconnect-slaves"), ("connection", "zone"),
        ("connection", "metered"), ("connection", "lldp"), ("connection", "mdns"), ("connection", "llmnr"),
        ("802-3-ethernet", "mtu"),
    }.ToFrozenSet();

    /// <summary>Options of bonds that the kernel takes while the bond is up, among those that are written here.</summary>
    private static readonly FrozenSet<string> BondOptions = new[] { "miimon", "primary" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a device that uses <paramref name="applied"/> can go over to <paramref name="wanted"/> without a new activation.</summary>
    public static bool Allows(ProfileSettings applied, ProfileSettings wanted)
        => ConnectionSection.ControllerTypeOf(applied) != InterfaceType.LinuxBridge
            && ConnectionSection.ControllerTypeOf(wanted) != InterfaceType.LinuxBridge
            && applied.DifferencesTo(wanted).All(d => Allows(d.Setting, d.Property, d.From, d.To) && applied.Has(d.Setting));

    private static bool Allows(string setting, string property, Variant? from, Variant? to)
        => Settings.Contains(setting) || Properties.Contains((setting, property))
            || (setting == BondSection.Setting && from is not null && to is not null && Changed(from.Texts, to.Texts).All(BondOptions.Contains));

    private static IEnumerable<string> Changed(IReadOnlyDictionary<string, string> from, IReadOnlyDictionary<string, string> to)
        => from.Except(to).Concat(to.Except(from)).Select(option => option.Key);
}
