using Nmstate.Linux.Restoring;
using Nmstate.NetworkManager.DBus;
using Nmstate.NetworkManager.Executing;
using Nmstate.NetworkManager.Querying;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Providers.NetworkManager.Executing;
using Nmstate.Providers.NetworkManager.Lowering;
using Nmstate.Providers.Preparing;
using Nmstate.State;

namespace Nmstate.Providers.NetworkManager.Restoring;

/// <summary>
/// The daemon's own checkpoint of the devices that a plan touches; a record of their profiles, also of those not in use; and a record
/// of what the kernel had that is no profile's, such as routes of other daemons.
/// </summary>
/// <remarks>It outlives this process: without a word the daemon goes back by itself. A daemon that ends forgets it.</remarks>
internal sealed class DaemonCheckpoint : ICheckpoint
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly Func<CancellationToken, ValueTask<DaemonSession>> _open;
    private readonly string? _path;
    private readonly ProfileRecord _record;
    private readonly KernelCheckpoint _kernel;
    private readonly HashSet<string> _touched;
    private readonly bool _isAllReapplied;
    private bool _isRollingBack;
    private bool _isOver;

    private DaemonCheckpoint(
        Func<CancellationToken, ValueTask<DaemonSession>> open, string? path, ProfileRecord record, KernelCheckpoint kernel, PreparedPlan prepared)
    {
        (_open, _path, _record, _kernel, _touched) = (open, path, record, kernel, TouchedBy(prepared));
        _isAllReapplied = prepared.Operations.Cast<DaemonOperation>().All(o => o.LeavesInUse);
    }

    public static async ValueTask<DaemonCheckpoint> TakeAsync(
        PreparedPlan prepared, TimeSpan timeout, Func<CancellationToken, ValueTask<DaemonSession>> open, CancellationToken cancellation)
    {
        var plan = prepared.Plan;
        var session = await open(cancellation).ConfigureAwait(false);
        var snapshot = await DaemonReader.ReadAsync(session.Bus, cancellation).ConfigureAwait(false);
        var kernel = await KernelCheckpoint.TakeAsync(Leases.Without(plan), PortsTakenOver(plan), session.Kernel, cancellation).ConfigureAwait(false);
        var touched = TouchedBy(prepared);
        var record = await ProfileRecord.TakeAsync(touched, snapshot, plan.Before.Facts, session.Bus, cancellation).ConfigureAwait(false);
        var present = snapshot.Devices.Where(d => touched.Contains(d.Name) && d.IsManaged).ToLookup(d => snapshot.ActiveOf(d)?.IsExternal == true);
        var devices = present[false].Select(d => d.Path).ToList();
        // What others configured the daemon would activate by what it made up to show it (1.52): the kernel's record brings it back.
        if (touched.Count == 0 || (devices.Count == 0 && present[true].Any()))
            return new DaemonCheckpoint(open, path: null, record, kernel, prepared);
        // No device at all would mean all of them, and with them the work of everybody else.
        var flags = devices.Count > 0 ? CheckpointFlags.DeleteNewConnections : CheckpointFlags.DeleteNewConnections | CheckpointFlags.DisconnectNewDevices;
        var path = await session.Bus.CreateCheckpointAsync(devices, timeout, flags, cancellation).ConfigureAwait(false);
        return new DaemonCheckpoint(open, path, record, kernel, prepared);
    }

    /// <inheritdoc/>
    public async ValueTask CommitAsync(CancellationToken cancellation)
    {
        if (_path is not null)
            await (await _open(cancellation).ConfigureAwait(false)).Bus.DestroyCheckpointAsync(_path, cancellation).ConfigureAwait(false);
        _isOver = true;
        await _kernel.CommitAsync(cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask RollBackAsync(CancellationToken cancellation)
    {
        var session = await _open(cancellation).ConfigureAwait(false);
        _isOver = true;
        try
        {
            // The daemon goes back by activating anew, which loses the routes of others. What was only reapplied is reapplied back, by planning.
            await ThenRestAsync(
                () => _path is null ? Task.CompletedTask
                    : _isAllReapplied ? session.Bus.DestroyCheckpointAsync(_path, cancellation)
                    : session.Bus.RollBackAsync(_path, cancellation),
                session,
                cancellation).ConfigureAwait(false);
        }
        finally
        {
            await ThenRestAsync(() => _record.RestoreAsync(session, cancellation), session, cancellation).ConfigureAwait(false);
        }

        // Before the daemon has what it had, it would not see that an address is back, nor make its routes.
        _isRollingBack = true;
        if (_record.IsInUseAsBefore(await DaemonReader.ReadAsync(session.Bus, cancellation).ConfigureAwait(false)))
            await _kernel.RollBackAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>Brings back what has become possible by a plan that was carried out on the way back.</summary>
    /// <exception cref="ProviderException">Something is still refused.</exception>
    public async ValueTask ContinueAsync(CancellationToken cancellation)
    {
        if (!_isRollingBack || _kernel.IsOver)
            return;
        if (!_kernel.IsRollingBack)
            await _kernel.RollBackAsync(cancellation).ConfigureAwait(false);
        await _kernel.ContinueAsync(cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _kernel.DisposeAsync().ConfigureAwait(false);
        if (_isOver || _path is null)
            return;
        _isOver = true;
        try
        {
            await (await _open(CancellationToken.None).ConfigureAwait(false)).Bus.DestroyCheckpointAsync(_path, CancellationToken.None).ConfigureAwait(false);
        }
        catch (ProviderException)
        {
            // Whoever neither commits nor rolls back has given up; the daemon goes back by itself in time.
        }
    }

    private static HashSet<string> TouchedBy(PreparedPlan prepared)
        => prepared.Plan.Steps.Where(s => !DnsMove.IsAbout(s)).SelectMany(s => s.Changes.Append(s.Id.Object)).Select(o => o.Name)
            .Concat(prepared.Operations.Cast<DaemonOperation>().SelectMany(o => o.Interfaces)).ToHashSet(StringComparer.Ordinal);

    /// <summary>Ports that nobody mentioned, of a controller that the daemon only looked on at, and activates now: it lets them go.</summary>
    private static IEnumerable<string> PortsTakenOver(ChangePlan plan)
        => plan.Steps.Select(s => s.Id.Object.Name).Distinct().Where(name => plan.Before.Stored.Find(name) is null).SelectMany(plan.Before.Running.PortsOf);

    private Task ThenRestAsync(Func<Task> act, DaemonSession session, CancellationToken cancellation) => session.UntilAsync(
        act,
        async () => !(await session.LookAsync(cancellation).ConfigureAwait(false)).Devices.Any(IsOnTheWay),
        Patience,
        () => "the devices did not come to rest after the rollback",
        cancellation);

    /// <summary>A device that waits for addresses or a carrier is as far as it may ever get.</summary>
    private bool IsOnTheWay(Device device)
        => _touched.Contains(device.Name) && device.State is (>= DeviceState.Prepare and < DeviceState.IpConfig) or DeviceState.Deactivating;
}
