using System.Collections.Immutable;
using Nmstate.Linux.Netlink.Transport;

namespace Nmstate.Linux.Netlink;

// Dumps: a table read whole, again and again until it held still meanwhile.
internal sealed partial class NetlinkConnection
{
    private enum DumpState
    {
        Running,
        Complete,

        /// <summary>The table changed, or a part was dropped: what was read is worth nothing.</summary>
        Torn,
    }

    /// <summary>Reads all objects of a table that pass the request's filter.</summary>
    /// <exception cref="NetlinkException">The kernel refused the dump, or its filter.</exception>
    /// <exception cref="AnswerLostException">No answer came, or the table changed during each of five attempts.</exception>
    public async ValueTask<ImmutableArray<T>> DumpAsync<T>(IRequest request, ReadMessage<T> read, CancellationToken cancellation)
        where T : class
    {
        await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            for (var attempt = 0; attempt < DumpAttempts; attempt++)
            {
                var found = ImmutableArray.CreateBuilder<T>();
                if (await TryDumpAsync(request, read, found, cancellation).ConfigureAwait(false))
                    return found.DrainToImmutable();
            }

            throw Lost(request, $"the table changed during each of {DumpAttempts} dumps");
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Dumps once; false where the result is torn.</summary>
    private async ValueTask<bool> TryDumpAsync<T>(
        IRequest request, ReadMessage<T> read, ImmutableArray<T>.Builder found, CancellationToken cancellation)
        where T : class
    {
        var sequence = Send(request, NLM_F.DUMP);
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            switch (_socket.Receive(out var datagram))
            {
                case Received.Nothing:
                    await WaitForAnswerAsync(request, cancellation).ConfigureAwait(false);
                    break;
                case Received.Overrun:
                    return false;
                case Received.Datagram:
                    var state = Collect(request, sequence, datagram, read, found);
                    if (state != DumpState.Running)
                        return state == DumpState.Complete;
                    break;
            }
        }
    }

    private static DumpState Collect<T>(
        IRequest request, uint sequence, ReadOnlySpan<byte> datagram, ReadMessage<T> read, ImmutableArray<T>.Builder found)
        where T : class
    {
        foreach (var message in new MessageReader(datagram))
        {
            if (message.Sequence != sequence)
                continue;
            if (message.Flags.HasFlag(NLM_F.DUMP_INTR))
                return DumpState.Torn;

            switch (message.Type)
            {
                case NLMSG.DONE:
                    ThrowOnError(request, NetlinkError.FromDone(message));
                    return DumpState.Complete;
                case NLMSG.ERROR:
                    ThrowOnError(request, NetlinkError.FromError(message));
                    break;
                case NLMSG.OVERRUN:
                    return DumpState.Torn;
                case >= NLMSG.MIN_TYPE when read(message) is { } item:
                    found.Add(item);
                    break;
            }
        }

        return DumpState.Running;
    }

    private static void ThrowOnError(IRequest request, NetlinkError error)
    {
        if (error.Errno != Errno.None)
            throw NetlinkException.For(request, error);
    }
}
