using System.Buffers;
using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Threading.Channels;
using Nmstate.State;

namespace Nmstate.Providers.NetworkManager.DBus;

/// <summary>A connection to a message bus: calls with their answers, and signals in the order in which they were sent.</summary>
/// <remarks>
/// Small on purpose: no introspection, no objects of our own, no file descriptors. A connection that breaks stays broken, and says so
/// to all who wait: a new one would hide that signals were lost.
/// </remarks>
internal sealed class BusConnection : IAsyncDisposable
{
    private const string Bus = "org.freedesktop.DBus";

    private readonly Socket _socket;
    private readonly TimeSpan _patience;
    private readonly SemaphoreSlim _sending = new(1);
    private readonly ConcurrentDictionary<uint, TaskCompletionSource<BusMessage>> _pending = new();
    private readonly ConcurrentDictionary<Channel<BusMessage>, bool> _listeners = new();
    private readonly CancellationTokenSource _end = new();
    private readonly Task _receiving;
    private BusException? _lost;
    private uint _serial;

    private BusConnection(Socket socket, TimeSpan patience)
    {
        (_socket, _patience) = (socket, patience);
        _receiving = Task.Run(ReceiveAsync);
    }

    /// <summary>Whether it broke.</summary>
    public bool IsLost => _lost is not null;

    /// <summary>Connects to the bus of the system, as the user of this process.</summary>
    /// <param name="patience">How long each answer may take.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="BusException">There is no bus, it does not let us in, or it does not answer.</exception>
    public static async Task<BusConnection> ConnectAsync(TimeSpan patience, CancellationToken cancellation)
    {
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            deadline.CancelAfter(patience);
            await socket.ConnectAsync(BusAddress.EndPoint, deadline.Token).ConfigureAwait(false);
            await Authentication.RunAsync(socket, deadline.Token).ConfigureAwait(false);
        }
        catch (Exception failed) when (failed is SocketException or BusException || (failed is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            socket.Dispose();
            throw new BusException($"no connection to the bus at {BusAddress.SocketPath}: {(failed is OperationCanceledException ? "no answer" : failed.Message)}", failed);
        }
        catch
        {
            socket.Dispose();
            throw;
        }

        var connection = new BusConnection(socket, patience);
        try
        {
            await connection.CallAsync(Bus, "/org/freedesktop/DBus", Bus, "Hello", "", [], cancellation).ConfigureAwait(false);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Calls a method and gives what it returns.</summary>
    /// <exception cref="CallRefusedException">The answer is an error.</exception>
    /// <exception cref="BusException">There is no answer.</exception>
    public async Task<EquatableList<object>> CallAsync(
        string destination, string path, string @interface, string member, string signature, EquatableList<object> body, CancellationToken cancellation)
    {
        var call = new BusMessage
        {
            Type = BusMessageType.Call,
            Destination = destination,
            Path = path,
            Interface = @interface,
            Member = member,
            Signature = signature,
            Body = body,
        };
        var answer = await SendAsync(call, cancellation).ConfigureAwait(false);
        return answer.Type == BusMessageType.Return
            ? answer.Body
            : throw new CallRefusedException(
                $"{@interface[(@interface.LastIndexOf('.') + 1)..]}.{member}", path, answer.ErrorName ?? "", answer.Body is [string words, ..] ? words : "no reason given");
    }

    /// <summary>Hears signals that match <paramref name="rule"/>, from now until the queue is disposed of.</summary>
    /// <exception cref="BusException">The bus is lost.</exception>
    public async Task<SignalQueue> ListenAsync(string rule, CancellationToken cancellation)
    {
        var channel = Channel.CreateUnbounded<BusMessage>();
        _listeners[channel] = true;
        if (_lost is { } lost)
            channel.Writer.TryComplete(lost);
        var queue = new SignalQueue(channel.Reader, () => _listeners.TryRemove(channel, out _));
        try
        {
            await CallAsync(Bus, "/org/freedesktop/DBus", Bus, "AddMatch", "s", [rule], cancellation).ConfigureAwait(false);
            return queue;
        }
        catch
        {
            queue.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync().ConfigureAwait(false);
        _socket.Dispose();
        await _receiving.ConfigureAwait(false);
        _end.Dispose();
        _sending.Dispose();
    }

    private async Task<BusMessage> SendAsync(BusMessage call, CancellationToken cancellation)
    {
        var serial = Interlocked.Increment(ref _serial);
        var answer = new TaskCompletionSource<BusMessage>(TaskCreationOptions.RunContinuationsAsynchronously);
        _pending[serial] = answer;
        try
        {
            if (_lost is { } lost)
                throw new BusException(lost.Message, lost);
            await TransmitAsync(call.ToBytes(serial), cancellation).ConfigureAwait(false);
            return await answer.Task.WaitAsync(_patience, cancellation).ConfigureAwait(false);
        }
        catch (TimeoutException late)
        {
            throw new BusException($"{call.Member} {call.Path}: no answer within {_patience.TotalSeconds:0.#} seconds", late);
        }
        catch (SocketException broken)
        {
            throw new BusException($"{call.Member} {call.Path}: the bus is gone: {broken.Message}", broken);
        }
        finally
        {
            _pending.TryRemove(serial, out _);
        }
    }

    /// <summary>A message goes out whole, whoever cancels meanwhile: half of one would be the end of the connection.</summary>
    private async Task TransmitAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        await _sending.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            while (bytes.Length > 0)
                bytes = bytes[await _socket.SendAsync(bytes, SocketFlags.None, _end.Token).ConfigureAwait(false)..];
        }
        finally
        {
            _sending.Release();
        }
    }

    private async Task ReceiveAsync()
    {
        try
        {
            while (true)
                Deliver(await ReceiveMessageAsync().ConfigureAwait(false));
        }
        catch (Exception end) when (end is SocketException or OperationCanceledException or ObjectDisposedException or BusException)
        {
            Lose(new BusException(end is BusException ? end.Message : "the connection to the bus is gone", end));
        }
    }

    private async Task<BusMessage> ReceiveMessageAsync()
    {
        var preamble = new byte[BusMessage.PreambleLength];
        await FillAsync(preamble).ConfigureAwait(false);
        var length = BusMessage.LengthOf(preamble);
        var bytes = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            preamble.CopyTo(bytes, 0);
            await FillAsync(bytes.AsMemory(preamble.Length, length - preamble.Length)).ConfigureAwait(false);
            return BusMessage.FromBytes(bytes.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private async Task FillAsync(Memory<byte> buffer)
    {
        while (buffer.Length > 0)
        {
            var count = await _socket.ReceiveAsync(buffer, SocketFlags.None, _end.Token).ConfigureAwait(false);
            if (count == 0)
                throw new BusException("the bus closed the connection");
            buffer = buffer[count..];
        }
    }

    private void Deliver(BusMessage message)
    {
        if (message.Type is BusMessageType.Return or BusMessageType.Error)
        {
            // An answer that nobody waits for any more comes too late.
            if (_pending.TryRemove(message.ReplySerial, out var waiting))
                waiting.TrySetResult(message);
        }
        else if (message.Type == BusMessageType.Signal)
        {
            foreach (var listener in _listeners.Keys)
                listener.Writer.TryWrite(message);
        }
    }

    private void Lose(BusException lost)
    {
        _lost = lost;
        foreach (var waiting in _pending.Values)
            waiting.TrySetException(new BusException(lost.Message, lost));
        foreach (var listener in _listeners.Keys)
            listener.Writer.TryComplete(lost);
    }
}
