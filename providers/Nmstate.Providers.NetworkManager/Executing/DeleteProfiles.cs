using Nmstate.NetworkManager.DBus;
using Nmstate.NetworkManager.Executing;
using Nmstate.NetworkManager.Querying;
using Nmstate.Planning.Plans;
using Nmstate.Providers.Preparing;
using Nmstate.State;

namespace Nmstate.Providers.NetworkManager.Executing;

/// <summary>Deletes profiles, and links where they are to go.</summary>
/// <param name="Uuids">The profiles.</param>
/// <param name="Names">The interfaces whose profiles these are, or whose links go.</param>
/// <param name="Links">The links that go.</param>
/// <param name="Kept">Those of them whose profiles stay.</param>
internal sealed record DeleteProfiles(
    EquatableList<string> Uuids, EquatableList<string> Names, EquatableList<string> Links, EquatableList<string> Kept) : DaemonOperation
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static DeleteProfiles Of(EquatableList<(string Name, string Uuid)> profiles, EquatableList<string> links, EquatableList<Coverage> covers)
    {
        var names = profiles.Select(p => p.Name).ToList();
        return new(profiles.Select(p => p.Uuid).ToEquatableList(), names.Union(links, StringComparer.Ordinal).ToEquatableList(), links, links.Except(names, StringComparer.Ordinal).ToEquatableList())
        {
            Title = (profiles.Count, links.Count) switch
            {
                (0, _) => $"delete {Listed(links)}",
                (_, 0) => $"delete the profile of {Listed(names)}",
                (1, 1) => $"delete {Listed(links)} and its profile",
                _ => $"delete {Listed(links)}, and the profiles of {Listed(names)}",
            },
            NativeText = string.Join('\n', names.Select(n => $"Settings.Connection.Delete {n}").Concat(links.Select(l => $"Device.Delete {l} (where it is still there)"))),
            Covers = covers,
            Impact = Impact.Lost,
        };
    }

    /// <summary>
    /// All profiles go first: one that is left would be activated again as soon as the others' links are gone. Where the profile stays,
    /// its connection is ended by hand, which also keeps the daemon from beginning it again.
    /// </summary>
    internal override IEnumerable<string> Interfaces => Names;

    internal override async ValueTask ExecuteAsync(DaemonSession session, CancellationToken cancellation)
    {
        await session.UntilAsync(
            async () =>
            {
                foreach (var uuid in Uuids)
                    await IgnoreGoneAsync(async () => await session.Bus.DeleteProfileAsync(
                        await session.Bus.FindProfileAsync(uuid, cancellation).ConfigureAwait(false), cancellation).ConfigureAwait(false)).ConfigureAwait(false);
                var now = await session.LookAsync(cancellation).ConfigureAwait(false);
                foreach (var kept in now.Devices.Where(d => Kept.Contains(d.Name) && now.ActiveOf(d) is { IsExternal: false }))
                    await IgnoreGoneAsync(() => session.Bus.DeactivateAsync(kept.Active!, cancellation)).ConfigureAwait(false);
            },
            async () => (await session.LookAsync(cancellation).ConfigureAwait(false)) is var now && Names.All(n => IsAtRest(now, n)),
            Patience,
            () => $"{string.Join(", ", Names)} still in use after {Patience.TotalSeconds} seconds",
            cancellation).ConfigureAwait(false);

        await session.UntilAsync(
            async () =>
            {
                foreach (var left in (await session.LookAsync(cancellation).ConfigureAwait(false)).Devices.Where(d => Links.Contains(d.Name)))
                    await IgnoreGoneAsync(() => DeleteAsync(session, left.Path, cancellation)).ConfigureAwait(false);
            },
            async () => !(await session.LookAsync(cancellation).ConfigureAwait(false)).Devices.Any(d => Links.Contains(d.Name)),
            Patience,
            () => $"{string.Join(", ", Links)} still there after {Patience.TotalSeconds} seconds",
            cancellation).ConfigureAwait(false);
    }

    /// <summary>A link that a deleted profile made goes by itself a moment later; another one stays, unused, or as others configured it.</summary>
    private bool IsAtRest(DaemonSnapshot now, string name)
    {
        if (now.DeviceOf(name) is not { } device || device is { Active: null, State: <= DeviceState.Disconnected })
            return true;
        return now.ActiveOf(device) is { } active
            ? active.IsExternal || (!Kept.Contains(name) && !Uuids.Contains(active.Uuid))
            // Seen with 1.42.4 after a rollback: what others configured is activated, and nothing is in use on it.
            : Kept.Contains(name) && device.State == DeviceState.Activated;
    }

    private static string Listed(IEnumerable<string> names) => string.Join(" and ", names);

    /// <summary>Deletes a link, unless it goes at this moment: the daemon then has no link of a device that it has not forgotten yet.</summary>
    private static async Task DeleteAsync(DaemonSession session, string device, CancellationToken cancellation)
    {
        try
        {
            await session.Bus.DeleteDeviceAsync(device, cancellation).ConfigureAwait(false);
        }
        catch (CallRefusedException refused) when (refused.MeansNoLink)
        {
            if ((await session.LookAsync(cancellation).ConfigureAwait(false)).Devices.Any(d => d.Path == device))
                throw;
        }
    }

    private static async Task IgnoreGoneAsync(Func<Task> delete)
    {
        try
        {
            await delete().ConfigureAwait(false);
        }
        catch (CallRefusedException gone) when (gone.MeansGone)
        {
            // It went along with something else, as it should.
        }
    }
}
