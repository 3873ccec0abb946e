using Nmstate.Planning.Plans;
using Nmstate.Providers.NetworkManager.DBus;
using Nmstate.Providers.NetworkManager.Executing;
using Nmstate.Providers.NetworkManager.Querying;

namespace Nmstate.Providers.NetworkManager.Restoring;

/// <summary>
/// The daemon's own checkpoint of the devices that a plan touches, and a record of their profiles. It covers links that the daemon
/// made, what was in use on devices, and all profiles of the interfaces; not what others configured, and not what is no profile's.
/// </summary>
/// <remarks>It outlives this process: without a word the daemon goes back by itself. A daemon that ends forgets it.</remarks>
internal sealed class DaemonCheckpoint : ICheckpoint
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly Func<CancellationToken, ValueTask<DaemonSession>> _open;
    private readonly string _path;
    private readonly ProfileRecord _record;
    private readonly HashSet<string> _touched;
    private bool _isOver;

    private DaemonCheckpoint(Func<CancellationToken, ValueTask<DaemonSession>> open, string path, ProfileRecord record, HashSet<string> touched)
        => (_open, _path, _record, _touched) = (open, path, record, touched);

    public static async ValueTask<DaemonCheckpoint> TakeAsync(
        ChangePlan plan, TimeSpan timeout, Func<CancellationToken, ValueTask<DaemonSession>> open, CancellationToken cancellation)
    {
        var session = await open(cancellation).ConfigureAwait(false);
        var snapshot = await DaemonReader.ReadAsync(session.Bus, cancellation).ConfigureAwait(false);
        var record = await ProfileRecord.TakeAsync(plan, snapshot, session.Bus, cancellation).ConfigureAwait(false);
        var touched = plan.Steps.SelectMany(s => s.Changes.Append(s.Id.Object)).Select(o => o.Name).ToHashSet(StringComparer.Ordinal);
        var devices = snapshot.Devices.Where(d => touched.Contains(d.Name) && d.IsManaged).Select(d => d.Path).ToList();
        // No device at all would mean all of them, and with them the work of everybody else.
        var flags = devices.Count > 0 ? CheckpointFlags.DeleteNewConnections : CheckpointFlags.DeleteNewConnections | CheckpointFlags.DisconnectNewDevices;
        var path = await session.Bus.CreateCheckpointAsync(devices, timeout, flags, cancellation).ConfigureAwait(false);
        return new DaemonCheckpoint(open, path, record, touched);
    }

    /// <inheritdoc/>
    public async ValueTask CommitAsync(CancellationToken cancellation)
    {
        await (await _open(cancellation).ConfigureAwait(false)).Bus.DestroyCheckpointAsync(_path, cancellation).ConfigureAwait(false);
        _isOver = true;
    }

    /// <inheritdoc/>
    public async ValueTask RollBackAsync(CancellationToken cancellation)
    {
        var session = await _open(cancellation).ConfigureAwait(false);
        _isOver = true;
        try
        {
            await session.UntilAsync(
                () => session.Bus.RollBackAsync(_path, cancellation),
                async () => !(await session.LookAsync(cancellation).ConfigureAwait(false)).Devices.Any(IsOnTheWay),
                Patience,
                () => "the devices did not come to rest after the rollback",
                cancellation).ConfigureAwait(false);
        }
        finally
        {
            await _record.RestoreAsync(session, cancellation).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_isOver)
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

    /// <summary>A device that waits for addresses or a carrier is as far as it may ever get.</summary>
    private bool IsOnTheWay(Device device)
        => _touched.Contains(device.Name) && device.State is (>= DeviceState.Prepare and < DeviceState.IpConfig) or DeviceState.Deactivating;
}
