using System.Threading.Channels;

namespace Nmstate.Providers.NetworkManager.DBus;

/// <summary>Signals in the order in which they were sent. It ends with the connection, and with its error.</summary>
internal sealed class SignalQueue(ChannelReader<BusMessage> signals, Action stop) : IDisposable
{
    /// <summary>Waits until a signal is there, or until <paramref name="patience"/> is over, and forgets all that are there.</summary>
    /// <exception cref="BusException">The bus is lost.</exception>
    public async Task WaitForAnyAsync(TimeSpan patience, CancellationToken cancellation)
    {
        try
        {
            await signals.WaitToReadAsync(cancellation).AsTask().WaitAsync(patience, cancellation).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            // Quiet for so long: whoever waits looks for himself.
        }

        while (signals.TryRead(out _))
        {
        }

        if (signals.Completion.IsFaulted)
            await signals.Completion.ConfigureAwait(false);
    }

    public void Dispose() => stop();
}
