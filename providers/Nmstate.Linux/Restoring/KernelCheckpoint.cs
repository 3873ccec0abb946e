using Microsoft.Extensions.Logging;
using Nmstate.Linux.Executing;
using Nmstate.Linux.Netlink;
using Nmstate.Linux.Netlink.Addresses;
using Nmstate.Linux.Netlink.Links;
using Nmstate.Linux.Netlink.Routes;
using Nmstate.Linux.Querying;
using Nmstate.Linux.Sysctl;
using Nmstate.Planning.Plans;
using Nmstate.Providers;
using Nmstate.State;

namespace Nmstate.Linux.Restoring;

/// <summary>
/// Brings back what the schema cannot say: routes of daemons that fell with an address, the label of an address, the source of a
/// route, the settings of a bridge's port, how a link gets its link-local address. Links themselves come and go by planning.
/// </summary>
/// <remarks>
/// A route cannot return before its link and its address. Hence what is possible happens when the rollback begins, and the rest after
/// each plan that is carried out as part of it.
/// </remarks>
internal sealed class KernelCheckpoint : ICheckpoint
{
    private readonly KernelSession _kernel;
    private readonly KernelRecord _record;
    private readonly HashSet<string> _whole;
    private readonly HashSet<string> _routesOnly;
    private readonly HashSet<string> _heldUp;

    private KernelCheckpoint(KernelSession kernel, KernelRecord record, HashSet<string> whole, HashSet<string> routesOnly, HashSet<string> heldUp)
        => (_kernel, _record, _whole, _routesOnly, _heldUp) = (kernel, record, whole, routesOnly, heldUp);

    /// <summary>Whether a rollback has begun.</summary>
    public bool IsRollingBack { get; private set; }

    /// <summary>Whether it was kept or let go, so that nothing can come back by it.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Records what <paramref name="plan"/> may take away.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="others">Further links that whoever carries it out touches.</param>
    /// <param name="kernel">The kernel.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async ValueTask<KernelCheckpoint> TakeAsync(ChangePlan plan, IEnumerable<string> others, KernelSession kernel, CancellationToken cancellation)
    {
        var links = await kernel.Connection.GetLinksAsync(cancellation).ConfigureAwait(false);
        var whole = TouchedLinks.Of(plan, new KernelSnapshot(links, [], [], System.Collections.Frozen.FrozenDictionary<int, LinkSettings>.Empty));
        whole.UnionWith(others);
        var routesOnly = TouchedLinks.OfRoutes(plan);
        var record = await KernelRecord.ReadAsync(kernel.Connection, whole, routesOnly, cancellation).ConfigureAwait(false);
        var heldUp = record.Links.Where(l => l.Value.Link.IsUp && plan.Before.Running.Find(l.Key)?.State == InterfaceState.Down).Select(l => l.Key);
        return new KernelCheckpoint(kernel, record, whole, routesOnly, heldUp.ToHashSet(StringComparer.Ordinal));
    }

    /// <inheritdoc/>
    public ValueTask CommitAsync(CancellationToken cancellation)
    {
        IsOver = true;
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public async ValueTask RollBackAsync(CancellationToken cancellation)
    {
        IsRollingBack = true;
        _kernel.FormerIndices = _record.Names.ToDictionary(n => n.Value, n => n.Key, StringComparer.Ordinal);
        foreach (var refused in await RestoreAsync(cancellation).ConfigureAwait(false))
            _kernel.Logger.LogDebug("Not yet restored: {Refusal}", refused.Message);
    }

    /// <summary>Restores what has become possible.</summary>
    /// <exception cref="ProviderException">Something is still refused.</exception>
    public async ValueTask ContinueAsync(CancellationToken cancellation)
    {
        if (await RestoreAsync(cancellation).ConfigureAwait(false) is [var first, ..] refusals)
            throw new ProviderException($"{refusals.Count} of the host's addresses and routes could not be restored; the first: {first.Message}", first);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        IsOver = true;
        _kernel.FormerIndices = new Dictionary<string, int>();
        return ValueTask.CompletedTask;
    }

    private async ValueTask<IReadOnlyList<NetlinkException>> RestoreAsync(CancellationToken cancellation)
    {
        var refusals = new List<NetlinkException>();
        var now = await ReadAsync(cancellation).ConfigureAwait(false);
        RestoreAddressGeneration(now);
        await AttemptAsync([.. HeldUp(now)], refusals, cancellation).ConfigureAwait(false);
        var addresses = _record.Links.Where(l => now.Links.ContainsKey(l.Key)).Select(l => AddressRestoration.Of(l.Value, now.Links[l.Key])).ToList();
        await AttemptAsync([.. addresses.SelectMany(a => a.Removed).Select(AddressRequest.Delete)], refusals, cancellation).ConfigureAwait(false);
        await AttemptAsync([.. addresses.SelectMany(a => a.Added).Select(AddressRequest.Add)], refusals, cancellation).ConfigureAwait(false);
        await AttemptAsync([.. Ports(now)], refusals, cancellation).ConfigureAwait(false);

        // Read again: routes have come and gone with the addresses.
        var routes = RouteRestoration.Of(_record, await ReadAsync(cancellation).ConfigureAwait(false));
        await AttemptAsync([.. routes.Removed.Select(RouteRequest.Delete)], refusals, cancellation).ConfigureAwait(false);
        await AttemptAsync([.. routes.Added.Select(RouteRequest.Append)], refusals, cancellation).ConfigureAwait(false);
        return refusals;
    }

    private ValueTask<KernelRecord> ReadAsync(CancellationToken cancellation)
        => KernelRecord.ReadAsync(_kernel.Connection, _whole, _routesOnly, cancellation);

    /// <summary>A daemon that makes link-local addresses itself has told the kernel to make none, and leaves that behind.</summary>
    private void RestoreAddressGeneration(KernelRecord now)
    {
        foreach (var (name, was) in _record.Links)
            if (was.AddressGeneration is { } mode && now.Links.GetValueOrDefault(name)?.AddressGeneration is { } present && present != mode)
                new IPv6Settings(name).AddressGenerationMode.Write(mode);
    }

    /// <summary>What counts as down since nobody uses it, and was up all the same.</summary>
    private IEnumerable<ChangeLink> HeldUp(KernelRecord now)
        => _heldUp.Select(now.Links.GetValueOrDefault).Where(l => l is { Link.IsUp: false }).Select(l => new ChangeLink(l!.Link.Index, l.Link.Name) { Up = true });

    /// <summary>What a bridge had for a port that is its port again.</summary>
    private IEnumerable<ChangeLink> Ports(KernelRecord now)
        => from record in _record.Links.Values
           where now.Links.ContainsKey(record.Link.Name)
           let link = now.Links[record.Link.Name].Link
           where record.Link.ControllerIndex == link.ControllerIndex
           let wanted = (record.Link.Port as BridgePort)?.Configuration
           where wanted is not null && link.Port is BridgePort port && port.Configuration != wanted
           select new ChangeLink(link.Index, link.Name) { Port = wanted };

    private async ValueTask AttemptAsync(IRequest[] requests, List<NetlinkException> refusals, CancellationToken cancellation)
    {
        if (requests.Length == 0)
            return;
        foreach (var error in await _kernel.Connection.ExecuteBatchAsync(requests, cancellation).ConfigureAwait(false))
        {
            // What the kernel made, or took away, meanwhile is as it should be.
            if (!error.Error.IsDoneByOthers)
                refusals.Add(NetlinkException.For(requests[error.Index], error.Error));
        }
    }
}
