using Nmstate.NetworkManager.DBus;
using Nmstate.NetworkManager.Profiles;

namespace Nmstate.NetworkManager.Querying;

/// <summary>Which of the profiles that fit an interface is the one that configures it.</summary>
internal static class ProfileChoice
{
    /// <summary>The profile of each interface that has one: the one in use, else the one that the daemon would use by itself.</summary>
    public static Dictionary<string, Profile> ByInterface(DaemonSnapshot snapshot)
    {
        var inUse = snapshot.Devices.Select(d => (d.Name, Active: snapshot.ActiveOf(d)))
            .Where(d => d.Active is { IsExternal: false })
            .ToLookup(d => d.Active!.Uuid, d => d.Name, StringComparer.Ordinal);
        return (from profile in snapshot.Profiles
                where !profile.IsMadeUp && LinkKind.OfProfile(profile.Settings) is not null
                let name = NameOf(profile, inUse[profile.Uuid].FirstOrDefault())
                where name is not null
                group profile by name)
            .ToDictionary(
                g => g.Key,
                g => g.OrderByDescending(p => inUse[p.Uuid].Contains(g.Key)).ThenByDescending(p => p.IsStored).ThenByDescending(PriorityOf).First(),
                StringComparer.Ordinal);
    }

    /// <summary>A profile without a name is that of a device only where it names the device's address; else it may be for many.</summary>
    private static string? NameOf(Profile profile, string? inUseBy)
        => ConnectionSection.InterfaceOf(profile.Settings) ?? (profile.Settings["802-3-ethernet"].Find("mac-address") is null ? null : inUseBy);

    private static int PriorityOf(Profile profile)
        => profile.Settings["connection"].Flag("autoconnect") == false ? int.MinValue : profile.Settings["connection"].Find("autoconnect-priority")?.Value as int? ?? 0;
}
