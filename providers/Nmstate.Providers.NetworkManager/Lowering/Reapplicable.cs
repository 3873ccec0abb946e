using System.Collections.Frozen;
using Nmstate.Providers.NetworkManager.DBus;
using Nmstate.Providers.NetworkManager.Profiles;

namespace Nmstate.Providers.NetworkManager.Lowering;

/// <summary>What a device takes on while it stays active; everything else takes a new activation.</summary>
/// <remarks>
/// can_reapply_change in src/core/devices/nm-device*.c of 1.42. A port is never reapplied: while its bridge does not filter, that
/// empties the port's table of VLANs.
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

    /// <summary>Whether a device that uses <paramref name="applied"/> can go over to <paramref name="wanted"/> without a new activation.</summary>
    public static bool Allows(ProfileSettings applied, ProfileSettings wanted)
        => ConnectionSection.ControllerOf(applied) is null
            && ConnectionSection.ControllerOf(wanted) is null
            && applied.DifferencesTo(wanted).All(d => (Settings.Contains(d.Setting) || Properties.Contains((d.Setting, d.Property))) && applied.Has(d.Setting));
}
