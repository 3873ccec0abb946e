using System.Threading.Channels;
using Tmds.DBus.Protocol;

namespace Nmstate.NetworkManager.DBus;

/// <summary>Tells that signals have come. It ends with the connection, and with its error.</summary>
/// <param name="lost">Is told when the connection ended.</param>
internal sealed class SignalQueue(Action lost) : IDisposable
{
    private readonly Channel<bool> _signals = Channel.CreateUnbounded<bool>();

    /// <summary>What ends the subscription.</summary>
    public IDisposable? Subscription { get; set; }

    /// <summary>Takes a signal on the connection's read loop: it must neither block nor throw there.</summary>
    public void Handle(Notification<bool> signal)
    {
        if (signal.HasValue)
        {
            _signals.Writer.TryWrite(true);
            return;
        }

        lost();
        _signals.Writer.TryComplete(new BusException("the connection to the bus is gone", signal.CompletionReason));
    }

    /// <summary>Waits until a signal is there, or until <paramref name="patience"/> is over, and forgets all that are there.</summary>
    /// <exception cref="BusException">The bus is lost.</exception>
    public async Task WaitForAnyAsync(TimeSpan patience, CancellationToken cancellation)
    {
        try
        {
            await _signals.Reader.WaitToReadAsync(cancellation).AsTask().WaitAsync(patience, cancellation).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            // Quiet for so long: whoever waits looks for himself.
        }

        while (_signals.Reader.TryRead(out _))
        {
        }

        if (_signals.Reader.Completion.IsFaulted)
            await _signals.Reader.Completion.ConfigureAwait(false);
    }

    public void Dispose() => Subscription?.Dispose();
}
