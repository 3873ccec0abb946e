using Nmstate.Linux.Executing;
using Nmstate.Linux.Files;
using Nmstate.NetworkManager;
using Nmstate.NetworkManager.DBus;
using Nmstate.NetworkManager.Executing;
using Nmstate.NetworkManager.Querying;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Providers.Netplan.Executing;
using Nmstate.Providers.Netplan.Live;
using Nmstate.Providers.Netplan.Tree;
using Nmstate.Providers.Preparing;

namespace Nmstate.Providers.Netplan.NetworkManager;

/// <summary>NetworkManager: it reads the files of the profiles that differ, and each device then goes over to its profile.</summary>
/// <param name="host">The host.</param>
internal sealed class NetworkManagerRenderer(LiveHost host) : IRenderer
{
    private const string UdevRules = "run/udev/rules.d/90-netplan.rules";

    /// <summary>Its files.</summary>
    public static readonly GeneratedLayout Files = new("run/NetworkManager/system-connections", "netplan-", [".nmconnection"], ".nmconnection", null, [UdevRules]);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly FileStore _files = new(LiveHost.Root, Files.Readers);
    private readonly DaemonAccess _daemon = new(host.Logger, host.Time);

    /// <inheritdoc/>
    public string Key => Configuration.NetworkManager;

    /// <inheritdoc/>
    public string Name => "NetworkManager";

    /// <inheritdoc/>
    public PlanTraits Traits => NetplanTraits.NetworkManager;

    /// <inheritdoc/>
    public GeneratedLayout Layout => Files;

    /// <inheritdoc/>
    public string Reload => "Settings.LoadConnections, then Device.Reapply or ActivateConnection where a device does not use what its profile says";

    /// <inheritdoc/>
    public string? OfficialObjection => "'netplan apply' stops NetworkManager and flushes every device that it has a profile for: nothing leads back from that; leave 'apply' at 'direct'";

    /// <inheritdoc/>
    public async ValueTask<string?> ObjectionAsync(CancellationToken cancellation)
    {
        var presence = await DaemonPresence.FindAsync(_daemon.OpenAsync, cancellation).ConfigureAwait(false);
        return presence.Snapshot is null ? presence.Words
            : presence.Reach == DaemonReach.Elsewhere ? $"{presence.Words} manages the devices of another network namespace"
            : null;
    }

    /// <inheritdoc/>
    public async ValueTask<HostReport> ReportAsync(HostReport kernel, NetplanTree tree, CancellationToken cancellation)
    {
        var session = await _daemon.OpenAsync(cancellation).ConfigureAwait(false);
        return RunningReport.Of(kernel, await DaemonReader.ReadAsync(session.Bus, cancellation).ConfigureAwait(false));
    }

    /// <inheritdoc/>
    /// <remarks>What it does not take, the generator or the table refuses.</remarks>
    public Refusal? RefusalOf(ChangePlan plan) => null;

    /// <inheritdoc/>
    public async ValueTask TakeOnAsync(TakeOn operation, ChangePlan plan, Rest rest, CancellationToken cancellation)
    {
        var session = await _daemon.OpenAsync(cancellation).ConfigureAwait(false);
        var adoption = await AdoptionAsync(session, plan.Before.Facts, plan.After.Running, operation.Links, cancellation).ConfigureAwait(false);
        var gone = Destroyed(plan);
        await TakeAwayAsync(session, [.. operation.Files.Where(f => f.After is null || IsAboutOne(f.Path, gone)).Concat(operation.Renewed).Select(f => f.Path)], cancellation).ConfigureAwait(false);
        await DeleteAsync(session, operation, cancellation).ConfigureAwait(false);
        await adoption.GiveUpAsync(cancellation).ConfigureAwait(false);
        foreach (var file in operation.Files.Concat(operation.Renewed))
            _files.Write(file.Path, file.After);
        await LoadAsync(session, operation.Files.Concat(operation.Renewed).Where(f => f.After is not null).Select(f => f.Path), cancellation).ConfigureAwait(false);
        await adoption.RunAsync(cancellation).ConfigureAwait(false);
        await rest.WaitAsync(plan, cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask GoBackAsync(FileCheckpoint files, ChangePlan plan, IReadOnlySet<string> links, Rest rest, CancellationToken cancellation)
    {
        var session = await _daemon.OpenAsync(cancellation).ConfigureAwait(false);
        var adoption = await AdoptionAsync(session, plan.Before.Facts, plan.Before.Running, links, cancellation).ConfigureAwait(false);
        var made = plan.Steps.Where(s => s.Kind == StepKind.Create).SelectMany(s => s.Changes).Select(c => c.Name).Concat(Destroyed(plan)).ToHashSet(StringComparer.Ordinal);
        var changed = files.Changed.ToList();
        await TakeAwayAsync(session, [.. changed.Where(f => f.Bytes is null || IsAboutOne(f.Path, made)).Select(f => f.Path)], cancellation).ConfigureAwait(false);
        await adoption.GiveUpAsync(cancellation).ConfigureAwait(false);
        await files.RollBackAsync(cancellation).ConfigureAwait(false);
        await LoadAsync(session, changed.Where(f => f.Bytes is not null).Select(f => f.Path), cancellation).ConfigureAwait(false);
        await adoption.RunAsync(cancellation).ConfigureAwait(false);
        await rest.WaitAsync(plan.Before.Running, cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask<bool> IsOnTheWayAsync(IReadOnlySet<string> links, HostNetwork? wanted, CancellationToken cancellation)
    {
        var now = await (await _daemon.OpenAsync(cancellation).ConfigureAwait(false)).LookAsync(cancellation).ConfigureAwait(false);
        return now.Devices.Any(d => links.Contains(d.Name)
            && (d.State is (>= DeviceState.Prepare and < DeviceState.IpConfig) or DeviceState.Deactivating
                || (d.State is >= DeviceState.IpConfig and < DeviceState.Activated && wanted?.Find(d.Name) is { IsGivenAddresses: false } link && link.Type?.Kind.Controller != true)));
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _daemon.DisposeAsync();

    private static HashSet<string> Destroyed(ChangePlan plan)
        => plan.Steps.Where(s => s.Kind == StepKind.Destroy).SelectMany(s => s.Changes).Select(c => c.Name).ToHashSet(StringComparer.Ordinal);

    private static bool IsAboutOne(string path, HashSet<string> ids) => Files.IdOf(path) is { } id && ids.Contains(id);

    /// <summary>The links' profiles, by the files of netplan as they are now.</summary>
    private static async ValueTask<Adoption> AdoptionAsync(
        DaemonSession session, HostFacts facts, HostNetwork wanted, IEnumerable<string> links, CancellationToken cancellation)
    {
        var configuration = Configuration.Of(await TreeReader.ReadAsync(LiveHost.Root, cancellation).ConfigureAwait(false));
        return new Adoption(session, facts, wanted, links, name => configuration.Of(name).FirstOrDefault() is { } definition ? $"{LiveHost.Root}{Files.DeviceOf(definition.Id)}" : null);
    }

    /// <summary>Without its profile a device gives up all that it had from it, and one that the daemon has made is gone.</summary>
    private async ValueTask TakeAwayAsync(DaemonSession session, IReadOnlyCollection<string> paths, CancellationToken cancellation)
    {
        var profiles = paths.Where(p => p != UdevRules).Select(p => $"{LiveHost.Root}{p}").ToList();
        var snapshot = await DaemonReader.ReadAsync(session.Bus, cancellation).ConfigureAwait(false);
        var uuids = snapshot.Profiles.Where(p => profiles.Contains(p.File)).Select(p => p.Uuid).ToHashSet(StringComparer.Ordinal);
        foreach (var path in paths)
            _files.Write(path, text: null);
        if (profiles.Count == 0)
            return;
        await session.UntilAsync(
            () => session.Bus.LoadProfilesAsync(profiles, cancellation),
            async () => !(await session.LookAsync(cancellation).ConfigureAwait(false)).Actives.Any(a => uuids.Contains(a.Uuid)),
            Patience,
            () => $"what {string.Join(", ", profiles)} said is still in use after {Patience.TotalSeconds} seconds",
            cancellation).ConfigureAwait(false);
    }

    /// <summary>Links that the daemon has not made stay when their profile goes.</summary>
    private async ValueTask DeleteAsync(DaemonSession session, TakeOn operation, CancellationToken cancellation)
    {
        if (operation.Gone.Count == 0)
            return;
        var names = operation.Gone.OfType<DestroyInterface>().Select(g => g.Name).ToHashSet(StringComparer.Ordinal);
        await session.UntilAsync(
            async () =>
            {
                foreach (var gone in operation.Gone)
                    await PlanExecutor.ExecuteAsync(gone, host.Kernel, cancellation).ConfigureAwait(false);
            },
            async () => !(await session.LookAsync(cancellation).ConfigureAwait(false)).Devices.Any(d => names.Contains(d.Name)),
            Patience,
            () => $"NetworkManager has not heard within {Patience.TotalSeconds} seconds that {string.Join(", ", names)} went",
            cancellation).ConfigureAwait(false);
    }

    /// <exception cref="ProviderException">The daemon cannot read one.</exception>
    private static async ValueTask LoadAsync(DaemonSession session, IEnumerable<string> paths, CancellationToken cancellation)
    {
        var all = paths.ToList();
        if (all.Contains(UdevRules))
            await Udev.ReloadAsync(cancellation).ConfigureAwait(false);
        var profiles = all.Where(p => p != UdevRules).Select(p => $"{LiveHost.Root}{p}").ToList();
        if (profiles.Count > 0 && await session.Bus.LoadProfilesAsync(profiles, cancellation).ConfigureAwait(false) is { Count: > 0 } refused)
            throw new ProviderException($"NetworkManager does not take {string.Join(", ", refused)}; its journal says why");
    }
}
