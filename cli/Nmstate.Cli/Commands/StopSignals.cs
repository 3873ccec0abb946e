using System.Runtime.InteropServices;

namespace Nmstate.Cli.Commands;

/// <summary>
/// Turns the signals that end a program into a wish to stop. A second one changes nothing: whoever presses Ctrl-C twice must not be
/// left with half a network.
/// </summary>
internal sealed class StopSignals : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly List<PosixSignalRegistration> _registrations;

    public StopSignals()
        => _registrations = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }.Select(s => PosixSignalRegistration.Create(s, Stop))];

    /// <summary>Cancelled by the first signal.</summary>
    public CancellationToken Stopped => _stop.Token;

    public void Dispose()
    {
        foreach (var registration in _registrations)
            registration.Dispose();
        _stop.Dispose();
    }

    private void Stop(PosixSignalContext context)
    {
        context.Cancel = true;
        // Not on this thread: a provider's callback that throws here would end the process half-way.
        _ = _stop.CancelAsync();
    }
}
