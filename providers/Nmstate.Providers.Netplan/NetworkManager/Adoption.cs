using Nmstate.NetworkManager.DBus;
using Nmstate.NetworkManager.Executing;
using Nmstate.NetworkManager.Profiles;
using Nmstate.NetworkManager.Querying;
using Nmstate.NetworkManager.Reapplying;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Providers.Netplan.NetworkManager;

/// <summary>Has devices use what their profiles say, by as small a means as will do.</summary>
/// <param name="session">The daemon.</param>
/// <param name="facts">What the kernel does by itself.</param>
/// <param name="wanted">What the links are to be.</param>
/// <param name="links">The links that have to do with it.</param>
/// <param name="fileOf">The file of a link's profile, by the link's name; null: it has none.</param>
internal sealed class Adoption(DaemonSession session, HostFacts facts, HostNetwork wanted, IEnumerable<string> links, Func<string, string?> fileOf)
{
    /// <summary>Controllers and bases first, and the ports of controllers too: they leave one that is activated anew.</summary>
    private readonly List<string> _links =
    [
        .. links.SelectMany(name => wanted.PortsOf(name).Prepend(name)).Distinct(StringComparer.Ordinal)
            .OrderBy(name => DepthOf(name, wanted)).ThenBy(name => name, StringComparer.Ordinal),
    ];

    /// <summary>An address that another link is to have is given up before that one gets it: two that are asked for it at once would both answer.</summary>
    public async ValueTask GiveUpAsync(CancellationToken cancellation)
    {
        var taken = _links.Select(wanted.Find).OfType<Interface>().SelectMany(link => AddressesOf(link).Select(address => (address, link.Name))).ToLookup(p => p.address, p => p.Name);
        foreach (var name in _links)
        {
            var snapshot = await DaemonReader.ReadAsync(session.Bus, cancellation).ConfigureAwait(false);
            if (snapshot.AppliedOf(name) is not { } applied || ProfileForm.Read(name, applied) is not { } told)
                continue;
            var leaving = AddressesOf(told.Link).Where(a => taken[a].Any() && !taken[a].Contains(name)).ToHashSet();
            if (leaving.Count == 0)
                continue;
            var link = told.Link with
            {
                Ipv4 = told.Link.Ipv4! with { Address = told.Link.Ipv4.Address!.Where(a => !leaving.Contains(a)).ToEquatableList() },
                Ipv6 = told.Link.Ipv6! with { Address = told.Link.Ipv6.Address!.Where(a => !leaving.Contains(a)).ToEquatableList() },
            };
            var rest = ProfileForm.Write(told with { Link = link, Routes = told.Routes.Where(r => wanted.RoutesOf(name).Contains(r)).ToEquatableList() }, applied);
            DaemonOperation operation = Reapplicable.Allows(applied, rest) ? ReapplyProfile.Cut(name, applied, rest, []) : DeactivateDevice.Of(name, Impact.Bounce, []);
            await operation.ExecuteAsync(session, cancellation).ConfigureAwait(false);
        }
    }

    /// <exception cref="ProviderException">The daemon has not taken a file, or refuses what it says.</exception>
    public async ValueTask RunAsync(CancellationToken cancellation)
    {
        foreach (var name in _links)
            if (fileOf(name) is { } file && wanted.Find(name) is { } link)
                await AdoptAsync(link, file, cancellation).ConfigureAwait(false);
    }

    private async ValueTask AdoptAsync(Interface link, string file, CancellationToken cancellation)
    {
        if (await session.FindDeviceAsync(link.Name, cancellation).ConfigureAwait(false) is { IsManaged: false })
            await Udev.TriggerAsync(link.Name, cancellation).ConfigureAwait(false);
        var snapshot = await DaemonReader.ReadAsync(session.Bus, cancellation).ConfigureAwait(false);
        var profile = snapshot.Profiles.FirstOrDefault(p => p.File == file) ?? throw new ProviderException($"NetworkManager has no profile of {file}; its journal says why");
        foreach (var operation in OperationsFor(link, profile, snapshot))
            await operation.ExecuteAsync(session, cancellation).ConfigureAwait(false);
    }

    /// <summary>What brings a device over to its profile; nothing, where it uses it already.</summary>
    private IReadOnlyList<DaemonOperation> OperationsFor(Interface link, Profile profile, DaemonSnapshot snapshot)
    {
        if (link.State == InterfaceState.Down)
            return [DeactivateDevice.Of(link.Name, Impact.Bounce, [])];
        var active = snapshot.ActiveOf(snapshot.DeviceOf(link.Name));
        var applied = active is { State: ActiveState.Activating or ActiveState.Activated } && active.Uuid == profile.Uuid ? snapshot.AppliedOf(link.Name) : null;
        if (applied is not null && !applied.DifferencesTo(profile.Settings).Any())
            return [];
        if (applied is not null && active!.State == ActiveState.Activated && Reapplicable.Allows(applied, profile.Settings))
            return ReapplyProfile.InOrder(link.Name, applied, profile.Settings, facts, [], []);
        var mayStayOnTheWay = link.IsGivenAddresses || link.Type?.Kind.Controller == true;
        return [ActivateProfile.Of(link.Name, profile.Settings, ports: [], mayStayOnTheWay, Impact.Bounce, [])];
    }

    private static IEnumerable<InterfaceAddress> AddressesOf(Interface link) => (link.Ipv4?.Address ?? []).Concat(link.Ipv6?.Address ?? []);

    private static int DepthOf(string name, HostNetwork network)
        => network.Find(name) is { } link
            ? ((string?[])[link.Controller, link.Type?.Kind.Base?.Invoke(link)]).Where(below => !string.IsNullOrEmpty(below) && below != name)
                .Select(below => 1 + DepthOf(below!, network)).Append(0).Max()
            : 0;
}
