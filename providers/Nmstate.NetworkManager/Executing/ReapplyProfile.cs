using Nmstate.NetworkManager.DBus;
using Nmstate.NetworkManager.Profiles;
using Nmstate.NetworkManager.Reapplying;
using Nmstate.Planning.Hosts;
using Nmstate.Providers.Preparing;
using Nmstate.State;

namespace Nmstate.NetworkManager.Executing;

/// <summary>Has a device take on settings while it stays active. What others gave it stays.</summary>
/// <param name="Name">The interface.</param>
/// <param name="Settings">The settings.</param>
/// <param name="Gone">Addresses that must have left.</param>
internal sealed record ReapplyProfile(string Name, ProfileSettings Settings, EquatableList<string> Gone) : DaemonOperation
{
    /// <summary>The daemon may look for a twin of an address first, which takes some seconds at most.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>Goes over to the saved profile, with room made first where a subnet gets another first address.</summary>
    /// <param name="name">The interface.</param>
    /// <param name="applied">What it uses.</param>
    /// <param name="settings">The profile.</param>
    /// <param name="facts">Tells whether the kernel makes the next address the first when that goes.</param>
    /// <param name="covers">What this carries out.</param>
    /// <param name="givenUp">What of that making room does.</param>
    public static IReadOnlyList<ReapplyProfile> InOrder(
        string name, ProfileSettings applied, ProfileSettings settings, HostFacts facts, EquatableList<Coverage> covers, EquatableList<Coverage> givenUp)
        => (facts.PromoteSecondaries.Contains(name) ? null : FirstAddress.RoomFor(name, applied, settings)) is { } room
            ? [Room(name, applied, room, givenUp), Whole(name, room, settings, covers)]
            : [Whole(name, applied, settings, covers)];

    /// <summary>Gives up, until the rest follows, what others wait for; nothing of it is saved.</summary>
    public static ReapplyProfile Cut(string name, ProfileSettings applied, ProfileSettings settings, EquatableList<Coverage> covers)
        => Unsaved($"have {name} give up what others wait for", name, applied, settings, covers);

    /// <summary>Goes over to the saved profile.</summary>
    private static ReapplyProfile Whole(string name, ProfileSettings applied, ProfileSettings settings, EquatableList<Coverage> covers)
        => new(name, settings, GoneOf(applied, settings))
        {
            Title = $"reapply the profile of {name}",
            NativeText = $"Device.Reapply {name} (foreign addresses stay){SettingsText.Differences(applied, settings)}",
            Covers = covers,
        };

    /// <summary>Empties subnets whose first address will be another one; nothing of it is saved.</summary>
    private static ReapplyProfile Room(string name, ProfileSettings applied, ProfileSettings settings, EquatableList<Coverage> covers)
        => Unsaved($"make room on {name} for a new first address", name, applied, settings, covers);

    private static ReapplyProfile Unsaved(string title, string name, ProfileSettings applied, ProfileSettings settings, EquatableList<Coverage> covers)
        => new(name, settings, GoneOf(applied, settings))
        {
            Title = title,
            NativeText = $"Device.Reapply {name} (foreign addresses stay; not saved){SettingsText.Differences(applied, settings)}",
            Covers = covers,
            Impact = Planning.Plans.Impact.Bounce,
        };

    internal override bool LeavesInUse => true;

    internal override IEnumerable<string> Interfaces => [Name];

    internal override async ValueTask ExecuteAsync(DaemonSession session, CancellationToken cancellation)
    {
        var wanted = AddressesOf(Settings).ToList();
        List<string> missing = wanted;
        ForeignConfiguration? lost = null;
        await session.UntilAsync(
            async () => lost = await session.ReapplyAsync(Name, Settings, cancellation).ConfigureAwait(false),
            async () =>
            {
                var present = (await session.AddressesAsync(cancellation).ConfigureAwait(false))[Name].ToHashSet(StringComparer.Ordinal);
                missing = [.. wanted.Where(a => !present.Contains(a))];
                return missing.Count == 0 && !Gone.Any(present.Contains);
            },
            Patience,
            () => missing.Count > 0
                ? $"{string.Join(", ", missing)} did not come up on {Name}; another host on the network may have it"
                : $"{Name} did not give up {string.Join(", ", Gone)}",
            cancellation).ConfigureAwait(false);

        // It answers when it has finished what it is at: routes come after addresses.
        await session.LookAsync(cancellation).ConfigureAwait(false);
        if (lost is not null)
            await lost.RestoreAsync(session.Kernel, cancellation).ConfigureAwait(false);
    }

    private static EquatableList<string> GoneOf(ProfileSettings applied, ProfileSettings settings)
        => AddressesOf(applied).Except(AddressesOf(settings), StringComparer.Ordinal).ToEquatableList();

    private static IEnumerable<string> AddressesOf(ProfileSettings settings)
        => AddressRows.Read(IpFamily.V4, settings["ipv4"]).Concat(AddressRows.Read(IpFamily.V6, settings["ipv6"])).Select(a => a.Text);
}
