using Nmstate.Linux.Executing;
using Nmstate.Linux.Files;
using Nmstate.Linux.Lowering;
using Nmstate.Linux.Netlink.Links;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Providers.Netplan.Executing;
using Nmstate.Providers.Netplan.Live;
using Nmstate.Providers.Netplan.Lowering;
using Nmstate.Providers.Netplan.Tree;
using Nmstate.Providers.Preparing;

namespace Nmstate.Providers.Netplan.Networkd;

/// <summary>systemd-networkd: it takes all of its files on at once, by a reload.</summary>
/// <param name="host">The host.</param>
internal sealed class NetworkdRenderer(LiveHost host) : IRenderer
{
    /// <summary>It looks at files that have changed, and leaves all links that they are not about alone.</summary>
    private static readonly NativeCommand DirectReload = new("networkctl", "reload");

    /// <summary>Its files.</summary>
    public static readonly GeneratedLayout Files = new("run/systemd/network", "10-netplan-", [".network", ".netdev", ".link"], ".netdev", "systemd-network", []);

    private readonly FileStore _files = new(LiveHost.Root, Files.Readers);

    /// <inheritdoc/>
    public string Key => Configuration.Networkd;

    /// <inheritdoc/>
    public string Name => "systemd-networkd";

    /// <inheritdoc/>
    public PlanTraits Traits => NetplanTraits.Networkd;

    /// <inheritdoc/>
    public GeneratedLayout Layout => Files;

    /// <inheritdoc/>
    public string Reload => DirectReload.Text;

    /// <inheritdoc/>
    public string? OfficialObjection => null;

    /// <inheritdoc/>
    public ValueTask<string?> ObjectionAsync(CancellationToken cancellation) => ValueTask.FromResult(new NetworkdNotes().Objection);

    /// <inheritdoc/>
    public async ValueTask<HostReport> ReportAsync(HostReport kernel, NetplanTree tree, CancellationToken cancellation)
        => NetworkdReport.Of(kernel, tree, (await NotesAsync(cancellation).ConfigureAwait(false)).Of);

    /// <inheritdoc/>
    public Refusal? RefusalOf(ChangePlan plan)
        => plan.Before.Running.Dns != plan.After.Running.Dns && ResolverHome.IsReordered(plan.After.Running.Dns)
            ? new Refusal(ObjectRef.Dns, "server", $"{ResolverHome.Order}: they are to be given in this order")
            : null;

    /// <inheritdoc/>
    public async ValueTask TakeOnAsync(TakeOn operation, ChangePlan plan, Rest rest, CancellationToken cancellation)
    {
        // It makes a device only where it knows that there is none.
        foreach (var gone in operation.Gone)
            await PlanExecutor.ExecuteAsync(gone, host.Kernel, cancellation).ConfigureAwait(false);
        if (operation.Gone.Count > 0)
            await rest.WaitAsync(wanted: null, cancellation).ConfigureAwait(false);
        foreach (var file in operation.Files.Concat(operation.Renewed))
            _files.Write(file.Path, file.After);
        await (operation.Official ?? DirectReload).SucceedAsync(cancellation).ConfigureAwait(false);
        if (await rest.WaitAsync(plan, cancellation).ConfigureAwait(false))
            return;
        // Where files are as they were, a reload is none: what was changed behind the daemon's back it puts in order when it is told to.
        var notes = await NotesAsync(cancellation).ConfigureAwait(false);
        var own = LivePreparation.NamesIn(plan.Steps).Where(n => notes.Of(n).IsOfNetplan).Order(StringComparer.Ordinal).ToArray();
        if (own.Length == 0)
            return;
        await new NativeCommand("networkctl", ["reconfigure", .. own]).SucceedAsync(cancellation).ConfigureAwait(false);
        await rest.WaitAsync(plan, cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask GoBackAsync(FileCheckpoint files, ChangePlan plan, IReadOnlySet<string> links, Rest rest, CancellationToken cancellation)
    {
        await files.RollBackAsync(cancellation).ConfigureAwait(false);
        await DirectReload.SucceedAsync(cancellation).ConfigureAwait(false);
        await rest.WaitAsync(plan.Before.Running, cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask<bool> IsOnTheWayAsync(IReadOnlySet<string> links, HostNetwork? wanted, CancellationToken cancellation)
    {
        var notes = await NotesAsync(cancellation).ConfigureAwait(false);
        return notes.IsBehind || notes.ByName.Any(n => links.Contains(n.Key) && n.Value.IsOnTheWay && !n.Value.IsLeased && wanted?.Find(n.Key)?.IsGivenAddresses != true);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async ValueTask<LinkNotes> NotesAsync(CancellationToken cancellation)
    {
        var notes = new NetworkdNotes();
        var links = await host.Kernel.Connection.GetLinksAsync(cancellation).ConfigureAwait(false);
        return new(
            links.ToDictionary(l => l.Name, l => notes.Of(l.Index), StringComparer.Ordinal),
            !notes.Known.SetEquals(links.Select(l => l.Index)));
    }
}
