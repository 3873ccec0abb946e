using System.Collections.Immutable;
using Nmstate.Linux.Netlink.Transport;

namespace Nmstate.Linux.Netlink;

// Batches: many requests in one send, acknowledged once.
internal sealed partial class NetlinkConnection
{
    /// <summary>Bytes in one send; beyond some 30 kB nothing is gained, and the send buffer of 208 kB is far.</summary>
    private const int BatchBytes = 32 * 1024;

    /// <summary>
    /// What one error takes of the receive queue in bytes: 832 measured for a short text, 1,280 with a long one.
    /// An error that repeats its request takes the request's own bytes on top.
    /// </summary>
    private const int BytesOfAnError = 1280;

    /// <summary>Has requests carried out in their order; one that fails does not stop those behind it.</summary>
    /// <remarks>
    /// This is no transaction: the kernel takes its lock for each message anew. Cancellation is looked at between two sends, and what
    /// was sent stays.
    /// </remarks>
    /// <returns>The refused requests in the order of their indices; empty where all succeeded.</returns>
    /// <exception cref="AnswerLostException">It is unknown what the kernel did of the requests from the last send on.</exception>
    public async ValueTask<ImmutableArray<BatchError>> ExecuteBatchAsync(IReadOnlyList<IRequest> requests, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            var errors = ImmutableArray.CreateBuilder<BatchError>();
            for (var next = 0; next < requests.Count;)
            {
                cancellation.ThrowIfCancellationRequested();
                var (count, firstSequence) = SendFrom(requests, next);
                await CollectErrorsAsync(requests, next, count, firstSequence, errors, cancellation).ConfigureAwait(false);
                next += count;
            }

            return errors.DrainToImmutable();
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Sends as many requests as fit, at least one; only the last one asks for an acknowledgement.</summary>
    private (int Count, uint FirstSequence) SendFrom(IReadOnlyList<IRequest> requests, int start)
    {
        _socket.Discard();
        _writer.Truncate(0);

        // Every request may fail: all errors have to fit into the receive queue, or the kernel drops some.
        var room = _socket.ReceiveBufferSize;
        var firstSequence = _lastSequence + 1;
        var (count, lastStart) = (0, 0);
        while (start + count < requests.Count)
        {
            var before = _writer.Length;
            Append(requests[start + count], NLM_F.None);
            room -= BytesOfAnError + (_socket.AcknowledgementsAreCapped ? 0 : _writer.Length - before);
            if (count > 0 && (_writer.Length > BatchBytes || room < 0))
            {
                // It opens the next send instead, under the same number.
                _writer.Truncate(before);
                _lastSequence--;
                break;
            }

            lastStart = before;
            count++;
        }

        _writer.AddFlags(lastStart, NLM_F.ACK);
        _socket.Send(_writer.Written);
        return (count, firstSequence);
    }

    private async ValueTask CollectErrorsAsync(
        IReadOnlyList<IRequest> requests,
        int start,
        int count,
        uint firstSequence,
        ImmutableArray<BatchError>.Builder errors,
        CancellationToken cancellation)
    {
        // A message with a broken header ends a send in silence; the acknowledgement of the last one proves that all were seen.
        var last = requests[start + count - 1];
        while (!CollectErrors(last, start, count, firstSequence, errors))
            await WaitForAnswerAsync(last, cancellation).ConfigureAwait(false);
    }

    /// <summary>Takes the answers that are there; true once the last request is answered.</summary>
    private bool CollectErrors(IRequest last, int start, int count, uint firstSequence, ImmutableArray<BatchError>.Builder errors)
    {
        while (Next(last, out var datagram))
        {
            foreach (var message in new MessageReader(datagram))
            {
                // Numbers wrap around; what is not of this send lands beyond the count.
                var offset = message.Sequence - firstSequence;
                if (message.Type != NLMSG.ERROR || offset >= count)
                    continue;

                var answer = NetlinkError.FromError(message);
                if (answer.Errno != Errno.None)
                    errors.Add(new BatchError(start + (int)offset, answer));
                if (offset == count - 1)
                    return true;
            }
        }

        return false;
    }
}
