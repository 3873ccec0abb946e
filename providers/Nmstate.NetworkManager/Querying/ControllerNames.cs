using System.Collections.Immutable;
using Nmstate.NetworkManager.DBus;
using Nmstate.NetworkManager.Profiles;

namespace Nmstate.NetworkManager.Querying;

/// <summary>Profiles of ports name their controller, or the uuid of its profile: here they all name it.</summary>
internal static class ControllerNames
{
    public static DaemonSnapshot Resolve(DaemonSnapshot snapshot)
    {
        var names = snapshot.Profiles.Where(p => ConnectionSection.InterfaceOf(p.Settings) is not null)
            .GroupBy(p => p.Uuid).ToDictionary(g => g.Key, g => ConnectionSection.InterfaceOf(g.First().Settings)!, StringComparer.Ordinal);
        return snapshot with
        {
            Profiles = [.. snapshot.Profiles.Select(p => p with { Settings = Resolved(p.Settings, names) })],
            Applied = snapshot.Applied.ToImmutableDictionary(a => a.Key, a => Resolved(a.Value, names)),
        };
    }

    private static ProfileSettings Resolved(ProfileSettings settings, Dictionary<string, string> names)
        => ConnectionSection.ControllerOf(settings) is { } controller && names.TryGetValue(controller, out var name)
            ? ConnectionSection.WithController(settings, name)
            : settings;
}
