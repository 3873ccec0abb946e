using Nmstate.NetworkManager.DBus;
using Nmstate.NetworkManager.Executing;
using Nmstate.NetworkManager.Profiles;
using Nmstate.Providers.Preparing;
using Nmstate.State;

namespace Nmstate.Providers.NetworkManager.Executing;

/// <summary>Saves a profile to disk; what runs stays as it is.</summary>
/// <param name="Settings">The whole profile.</param>
/// <param name="IsNew">Whether there was none.</param>
/// <param name="Flags">
/// Autoconnecting is blocked only where an activation follows: a mere Reapply would leave it blocked (before 1.42.8 and 1.44).
/// </param>
internal sealed record SaveProfile(ProfileSettings Settings, bool IsNew, SavingFlags Flags) : DaemonOperation
{
    public static SaveProfile Of(string name, ProfileSettings? existing, ProfileSettings settings, bool isActivated, EquatableList<Coverage> covers)
    {
        var flags = SavingFlags.ToDisk | (isActivated ? SavingFlags.BlockAutoconnect : 0);
        return new SaveProfile(settings, existing is null, flags)
        {
            Title = existing is null ? $"add a profile for {name}" : $"save the profile of {name}",
            NativeText = $"{(existing is null ? "Settings.AddConnection2" : "Settings.Connection.Update2")} {name} ({Words(flags)})"
                + SettingsText.Differences(existing ?? ProfileSettings.Empty, settings),
            Covers = covers,
            Impact = Planning.Plans.Impact.None,
        };
    }

    internal override bool LeavesInUse => true;

    internal override IEnumerable<string> Interfaces => ConnectionSection.InterfaceOf(Settings) is { } name ? [name] : [];

    internal override async ValueTask ExecuteAsync(DaemonSession session, CancellationToken cancellation)
    {
        if (IsNew)
        {
            await session.Bus.AddProfileAsync(Settings, Flags, cancellation).ConfigureAwait(false);
            return;
        }

        var profile = await session.Bus.FindProfileAsync(ConnectionSection.UuidOf(Settings), cancellation).ConfigureAwait(false);
        await session.Bus.UpdateProfileAsync(profile, Settings, Flags, cancellation).ConfigureAwait(false);
    }

    private static string Words(SavingFlags flags) => flags.HasFlag(SavingFlags.BlockAutoconnect) ? "to disk, not used yet" : "to disk";
}
