using Nmstate.Linux.Netlink.Transport;

namespace Nmstate.Linux.Netlink;

/// <summary>Asks the kernel, one operation at a time: requests, single objects, dumps and batches.</summary>
/// <remarks>
/// The kernel works inside <c>send</c>, on the calling thread; a call that returns a completed task is the rule. Events come on a
/// socket of their own, or else every answer would wait behind them. Operations of several threads queue.
/// </remarks>
internal sealed partial class NetlinkConnection : IDisposable
{
    private const int DefaultReceiveBuffer = 8 * 1024 * 1024;
    private const int DumpAttempts = 5;

    private static readonly TimeSpan DefaultDeadline = TimeSpan.FromSeconds(5);

    private readonly NetlinkSocket _socket;
    private readonly TimeSpan _deadline;
    private readonly MessageWriter _writer = new(64 * 1024);
    private readonly SemaphoreSlim _turn = new(1);
    private uint _lastSequence;

    private NetlinkConnection(NetlinkSocket socket, TimeSpan deadline)
    {
        _socket = socket;
        _deadline = deadline;
    }

    /// <summary>Port of the socket: events that carry it report changes of this connection.</summary>
    public uint PortId => _socket.PortId;

    /// <summary>
    /// Whether the kernel validates dump requests and so applies their filters (Linux 4.20); older ones answer with everything.
    /// </summary>
    public bool DumpsAreStrict => _socket.DumpsAreStrict;

    /// <summary>Opens a connection to the network namespace of the calling thread, and stays in it.</summary>
    /// <param name="deadline">How long an answer may take; 5 seconds by default.</param>
    /// <param name="receiveBuffer">Size of the receive queue to ask for, in bytes; 8 MiB by default.</param>
    /// <exception cref="NetlinkException">The kernel refused the socket.</exception>
    public static NetlinkConnection Open(TimeSpan? deadline = null, int receiveBuffer = DefaultReceiveBuffer) =>
        new(NetlinkSocket.Open(receiveBuffer), deadline ?? DefaultDeadline);

    public void Dispose()
    {
        _socket.Dispose();
        _writer.Dispose();
        _turn.Dispose();
    }

    /// <summary>Has one request carried out.</summary>
    /// <exception cref="NetlinkException">The kernel refused it.</exception>
    /// <exception cref="AnswerLostException">It is unknown what the kernel did.</exception>
    public async ValueTask ExecuteAsync(IRequest request, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var sequence = Send(request, NLM_F.ACK);
            while (true)
            {
                if (Acknowledgement(sequence, request) is { } answer)
                {
                    if (answer.Errno != Errno.None)
                        throw NetlinkException.For(request, answer);
                    return;
                }

                await WaitForAnswerAsync(request, cancellation).ConfigureAwait(false);
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Reads one object.</summary>
    /// <exception cref="NetlinkException">The kernel refused; ENODEV where there is no such link.</exception>
    /// <exception cref="AnswerLostException">No answer came.</exception>
    public async ValueTask<T> GetAsync<T>(IRequest request, ReadMessage<T> read, CancellationToken cancellation)
        where T : class
    {
        await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var sequence = Send(request, NLM_F.None);
            while (true)
            {
                if (Answer(sequence, request, read) is { } found)
                    return found;
                await WaitForAnswerAsync(request, cancellation).ConfigureAwait(false);
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    private uint Send(IRequest request, NLM_F flags)
    {
        _socket.Discard();
        _writer.Truncate(0);
        var sequence = Append(request, flags);
        _socket.Send(_writer.Written);
        return sequence;
    }

    private uint Append(IRequest request, NLM_F flags)
    {
        var sequence = ++_lastSequence;
        using (_writer.BeginMessage(request.Type, NLM_F.REQUEST | request.Flags | flags, sequence))
            request.Write(_writer);
        return sequence;
    }

    /// <summary>Looks through the queue for the acknowledgement or error of a request.</summary>
    private NetlinkError? Acknowledgement(uint sequence, IRequest request)
    {
        while (Next(request, out var datagram))
        {
            foreach (var message in new MessageReader(datagram))
            {
                if (message.Sequence == sequence && message.Type == NLMSG.ERROR)
                    return NetlinkError.FromError(message);
            }
        }

        return null;
    }

    private T? Answer<T>(uint sequence, IRequest request, ReadMessage<T> read)
        where T : class
    {
        while (Next(request, out var datagram))
        {
            foreach (var message in new MessageReader(datagram))
            {
                if (message.Sequence != sequence)
                    continue;
                if (message.Type == NLMSG.ERROR)
                    throw NetlinkException.For(request, NetlinkError.FromError(message));
                if (message.Type >= NLMSG.MIN_TYPE && read(message) is { } found)
                    return found;
            }
        }

        return null;
    }

    /// <summary>Takes the next datagram; false where the queue is empty.</summary>
    private bool Next(IRequest request, out ReadOnlySpan<byte> datagram)
    {
        var received = _socket.Receive(out datagram);
        if (received == Received.Overrun)
            throw Lost(request, "the receive queue overran");
        return received == Received.Datagram;
    }

    /// <summary>Waits for the queue to fill. Answers are there when send returns: whoever waits is about to see a fault.</summary>
    private async ValueTask WaitForAnswerAsync(IRequest request, CancellationToken cancellation)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(_deadline);
        try
        {
            await _socket.WaitReadableAsync(deadline.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw Lost(request, $"none came within {_deadline.TotalSeconds:0.###} s");
        }
    }

    private static AnswerLostException Lost(IRequest request, string reason) => new(request.KernelName(), request.Target, reason);
}
