using System.Collections.Immutable;
using Nmstate.NetworkManager.DBus;
using Nmstate.NetworkManager.Executing;
using Nmstate.NetworkManager.Profiles;
using Nmstate.NetworkManager.Querying;
using Nmstate.NetworkManager.Reapplying;
using Nmstate.Planning.Hosts;
using Nmstate.Providers.NetworkManager.Executing;

namespace Nmstate.Providers.NetworkManager.Restoring;

/// <summary>
/// The profiles of the interfaces that a plan touches, as they were, secrets included, and where they were: on disk, or in memory only, as
/// the daemon's own for a new card; what of them was in use; and the name servers of the whole host. The daemon's own checkpoint has only
/// what is in use, and those name servers not before 1.46.2.
/// </summary>
internal sealed class ProfileRecord
{
    /// <summary>Settings with secrets in them, of kinds of interfaces that are changed here.</summary>
    private static readonly string[] Secretive = ["802-1x"];

    private readonly HashSet<string> _touched;
    private readonly ImmutableArray<Profile> _profiles;
    private readonly ImmutableDictionary<string, ProfileSettings> _applied;
    private readonly HashSet<string> _known;
    private readonly Row _globalDns;
    private readonly HostFacts _facts;

    private ProfileRecord(HashSet<string> touched, ImmutableArray<Profile> profiles, DaemonSnapshot before, HostFacts facts)
    {
        (_touched, _profiles, _applied, _globalDns, _facts) = (touched, profiles, AppliedIn(before, touched), before.Dns.Global, facts);
        _known = before.Profiles.Select(p => p.Uuid).ToHashSet(StringComparer.Ordinal);
    }

    public static async Task<ProfileRecord> TakeAsync(
        HashSet<string> touched, DaemonSnapshot snapshot, HostFacts facts, NetworkManagerBus bus, CancellationToken cancellation)
    {
        var profiles = ImmutableArray.CreateBuilder<Profile>();
        foreach (var profile in Of(snapshot, touched))
            profiles.Add(profile with { Settings = await WithSecretsAsync(profile, bus, cancellation).ConfigureAwait(false) });
        return new ProfileRecord(touched, profiles.ToImmutable(), snapshot, facts);
    }

    /// <summary>Makes the profiles what they were. What is in use of them stays as it is, but for what nothing else may ask back.</summary>
    public async Task RestoreAsync(DaemonSession session, CancellationToken cancellation)
    {
        var snapshot = await DaemonReader.ReadAsync(session.Bus, cancellation).ConfigureAwait(false);
        var now = Of(snapshot, _touched).ToDictionary(p => p.Uuid, StringComparer.Ordinal);
        foreach (var added in now.Values.Where(p => !_known.Contains(p.Uuid)))
            await session.Bus.DeleteProfileAsync(added.Path, cancellation).ConfigureAwait(false);
        foreach (var was in _profiles)
        {
            if (!now.TryGetValue(was.Uuid, out var profile))
                await session.Bus.AddProfileAsync(
                    was.Settings, (was.IsStored ? SavingFlags.ToDisk : SavingFlags.InMemory) | SavingFlags.BlockAutoconnect, cancellation).ConfigureAwait(false);
            else if (was.IsStored != profile.IsStored || was.Settings.DifferencesTo(profile.Settings).Any(d => !Secretive.Contains(d.Setting)))
                await session.Bus.UpdateProfileAsync(
                    profile.Path, was.Settings, was.IsStored ? SavingFlags.ToDisk : SavingFlags.InMemoryOnly, cancellation).ConfigureAwait(false);
        }

        if (snapshot.Dns.Global != _globalDns)
            await SetGlobalDns.SetAsync(session, _globalDns, cancellation).ConfigureAwait(false);
        foreach (var name in AppliedIn(snapshot, _touched).Where(a => _applied.TryGetValue(a.Key, out var was) && IsReapplied(was, a.Value)).Select(a => a.Key))
            foreach (var reapply in ReapplyProfile.InOrder(name, snapshot.AppliedOf(name)!, _applied[name], _facts, [], []))
                await reapply.ExecuteAsync(session, cancellation).ConfigureAwait(false);
    }

    /// <summary>What the plan of the way back does not see to: name servers, and what is stored nowhere.</summary>
    private bool IsReapplied(ProfileSettings was, ProfileSettings now)
        => DifferInDnsAlone(was, now)
            || (_profiles.Any(p => !p.IsStored && p.Uuid == ConnectionSection.UuidOf(now)) && was.DifferencesTo(now).Any() && Reapplicable.Allows(now, was));

    private static bool DifferInDnsAlone(ProfileSettings was, ProfileSettings now)
        => was.DifferencesTo(now).ToList() is { Count: > 0 } all && all.TrueForAll(d => d.Property is HeldDns.Server or HeldDns.Domain or HeldDns.Order);

    /// <summary>Whether the devices use what they used.</summary>
    public bool IsInUseAsBefore(DaemonSnapshot now)
        => AppliedIn(now, _touched) is var applied && applied.Count == _applied.Count
            && applied.All(a => _applied.TryGetValue(a.Key, out var was) && !was.DifferencesTo(a.Value).Any());

    private static ImmutableDictionary<string, ProfileSettings> AppliedIn(DaemonSnapshot snapshot, HashSet<string> touched)
        => touched.Select(name => (name, Applied: snapshot.AppliedOf(name))).Where(a => a.Applied is not null)
            .ToImmutableDictionary(a => a.name, a => a.Applied!, StringComparer.Ordinal);

    /// <summary>Those that name one of the interfaces, and those in use there that name the address of its card instead.</summary>
    private static IEnumerable<Profile> Of(DaemonSnapshot snapshot, HashSet<string> touched)
        => snapshot.Profiles.Where(p => !p.IsMadeUp && ConnectionSection.InterfaceOf(p.Settings) is { } name && touched.Contains(name))
            .Concat(ProfileChoice.ByInterface(snapshot).Where(p => touched.Contains(p.Key)).Select(p => p.Value))
            .DistinctBy(p => p.Uuid);

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
