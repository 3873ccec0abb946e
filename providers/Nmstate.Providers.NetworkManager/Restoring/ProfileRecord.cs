using System.Collections.Immutable;
using Nmstate.Planning.Plans;
using Nmstate.Providers.NetworkManager.DBus;
using Nmstate.Providers.NetworkManager.Executing;
using Nmstate.Providers.NetworkManager.Profiles;
using Nmstate.Providers.NetworkManager.Querying;

namespace Nmstate.Providers.NetworkManager.Restoring;

/// <summary>
/// The profiles of the interfaces that a plan touches, as they were, secrets included, and what of them was in use. The daemon's own
/// checkpoint has only those in use.
/// </summary>
internal sealed class ProfileRecord
{
    /// <summary>Settings with secrets in them, of kinds of interfaces that are changed here.</summary>
    private static readonly string[] Secretive = ["802-1x"];

    private readonly HashSet<string> _touched;
    private readonly ImmutableArray<Profile> _profiles;
    private readonly ImmutableDictionary<string, ProfileSettings> _applied;

    private ProfileRecord(HashSet<string> touched, ImmutableArray<Profile> profiles, ImmutableDictionary<string, ProfileSettings> applied)
        => (_touched, _profiles, _applied) = (touched, profiles, applied);

    public static async Task<ProfileRecord> TakeAsync(ChangePlan plan, DaemonSnapshot snapshot, NetworkManagerBus bus, CancellationToken cancellation)
    {
        var touched = plan.Steps.SelectMany(s => s.Changes.Append(s.Id.Object)).Select(o => o.Name).ToHashSet(StringComparer.Ordinal);
        var profiles = ImmutableArray.CreateBuilder<Profile>();
        foreach (var profile in Of(snapshot, touched))
            profiles.Add(profile with { Settings = await WithSecretsAsync(profile, bus, cancellation).ConfigureAwait(false) });
        return new ProfileRecord(touched, profiles.ToImmutable(), AppliedIn(snapshot, touched));
    }

    /// <summary>Makes the profiles what they were; what is in use of them stays as it is.</summary>
    public async Task RestoreAsync(DaemonSession session, CancellationToken cancellation)
    {
        var now = Of(await DaemonReader.ReadAsync(session.Bus, cancellation).ConfigureAwait(false), _touched).ToDictionary(p => p.Uuid, StringComparer.Ordinal);
        foreach (var added in now.Values.Where(p => !_profiles.Any(was => was.Uuid == p.Uuid)))
            await session.Bus.DeleteProfileAsync(added.Path, cancellation).ConfigureAwait(false);
        foreach (var was in _profiles)
        {
            if (!now.TryGetValue(was.Uuid, out var profile))
                await session.Bus.AddProfileAsync(was.Settings, SavingFlags.ToDisk | SavingFlags.BlockAutoconnect, cancellation).ConfigureAwait(false);
            else if (was.Settings.DifferencesTo(profile.Settings).Any(d => !Secretive.Contains(d.Setting)))
                await session.Bus.UpdateProfileAsync(profile.Path, was.Settings, SavingFlags.ToDisk, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Whether the devices use what they used.</summary>
    public bool IsInUseAsBefore(DaemonSnapshot now)
        => AppliedIn(now, _touched) is var applied && applied.Count == _applied.Count
            && applied.All(a => _applied.TryGetValue(a.Key, out var was) && !was.DifferencesTo(a.Value).Any());

    private static ImmutableDictionary<string, ProfileSettings> AppliedIn(DaemonSnapshot snapshot, HashSet<string> touched)
        => touched.Select(name => (name, Applied: snapshot.AppliedOf(name))).Where(a => a.Applied is not null)
            .ToImmutableDictionary(a => a.name, a => a.Applied!, StringComparer.Ordinal);

    private static IEnumerable<Profile> Of(DaemonSnapshot snapshot, HashSet<string> touched)
        => snapshot.Profiles.Where(p => p.IsStored && ConnectionSection.InterfaceOf(p.Settings) is { } name && touched.Contains(name));

    private static async Task<ProfileSettings> WithSecretsAsync(Profile profile, NetworkManagerBus bus, CancellationToken cancellation)
    {
        var settings = profile.Settings;
        foreach (var setting in Secretive.Where(settings.Has))
        {
            var secrets = (await bus.GetSecretsAsync(profile.Path, setting, cancellation).ConfigureAwait(false))[setting];
            settings = secrets.Names.Aggregate(settings, (all, name) => all.With(setting, name, secrets.Find(name)));
        }

        return settings;
    }
}
