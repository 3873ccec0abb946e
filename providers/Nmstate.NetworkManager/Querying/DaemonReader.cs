using System.Collections.Immutable;
using Nmstate.NetworkManager.DBus;
using Nmstate.NetworkManager.Profiles;

namespace Nmstate.NetworkManager.Querying;

/// <summary>Reads what the daemon has: one call for all objects, and one a profile and device, all under way at once.</summary>
internal static class DaemonReader
{
    public static async Task<DaemonSnapshot> ReadAsync(NetworkManagerBus bus, CancellationToken cancellation)
    {
        var objects = await bus.GetObjectsAsync(cancellation).ConfigureAwait(false);
        var snapshot = DaemonSnapshot.Of(objects);
        var profiles = objects.With("Settings.Connection")
            .Select(async p => (p.Path, p.Properties, Settings: await PresentAsync(bus.GetSettingsAsync(p.Path, cancellation)).ConfigureAwait(false)))
            .ToList();
        var applied = snapshot.Devices.Where(d => d.Active is not null)
            .Select(async d => (d.Path, Settings: await PresentAsync(bus.GetAppliedAsync(d.Path, cancellation)).ConfigureAwait(false)))
            .ToList();
        return ControllerNames.Resolve(snapshot with
        {
            Profiles =
            [
                .. (await Task.WhenAll(profiles).ConfigureAwait(false)).Where(p => p.Settings is not null)
                    .Select(p => new Profile(p.Path, ProfileForm.Normal(p.Settings!), p.Properties.Number("Flags") ?? 0) { File = p.Properties.Text("Filename") ?? "" }),
            ],
            Applied = (await Task.WhenAll(applied).ConfigureAwait(false)).Where(d => d.Settings is not null)
                .ToImmutableDictionary(d => d.Path, d => ProfileForm.Normal(d.Settings!)),
        });
    }

    /// <summary>What the object has; null: it went away meanwhile, or is not that far yet.</summary>
    private static async Task<ProfileSettings?> PresentAsync(Task<ProfileSettings> reading)
    {
        try
        {
            return await reading.ConfigureAwait(false);
        }
        catch (CallRefusedException gone) when (gone.MeansGone)
        {
            return null;
        }
    }
}
