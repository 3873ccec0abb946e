using Microsoft.Extensions.Logging;
using Nmstate.Linux.Executing;
using Nmstate.NetworkManager.DBus;
using Nmstate.NetworkManager.Executing;

namespace Nmstate.NetworkManager;

/// <summary>
/// The way to the daemon, opened when it is first wanted. A bus that was lost is looked for anew: each operation looks its objects up
/// itself, so nothing is carried over.
/// </summary>
internal sealed class DaemonAccess(ILogger logger, TimeProvider time) : IAsyncDisposable
{
    private readonly KernelAccess _kernel = new(logger);
    private NetworkManagerBus? _bus;

    public KernelSession Kernel => _kernel.Session;

    /// <exception cref="BusException">There is no bus.</exception>
    public async ValueTask<DaemonSession> OpenAsync(CancellationToken cancellation)
    {
        if (_bus is { IsLost: true } lost)
        {
            _bus = null;
            await lost.DisposeAsync().ConfigureAwait(false);
        }

        _bus ??= await NetworkManagerBus.ConnectAsync(cancellation).ConfigureAwait(false);
        return new DaemonSession(_bus, Kernel, time);
    }

    public async ValueTask DisposeAsync()
    {
        if (_bus is not null)
            await _bus.DisposeAsync().ConfigureAwait(false);
        _kernel.Dispose();
    }
}
