using Nmstate.NetworkManager.DBus;

namespace Nmstate.NetworkManager.Executing;

/// <summary>Profiles in words. Secrets are not in them: the daemon gives them only to who asks for them.</summary>
internal static class SettingsText
{
    /// <summary>A line a value that differs, with what it was and what it will be.</summary>
    public static string Differences(ProfileSettings before, ProfileSettings after)
        => string.Concat(before.DifferencesTo(after).Select(d => $"\n{d.Setting}.{d.Property}: {(d.From, d.To) switch
        {
            (null, { } added) => added.ToString(),
            ({ } removed, null) => $"{removed} -> (default)",
            var (from, to) => $"{from} -> {to}",
        }}"));
}
