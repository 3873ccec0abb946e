using System.Runtime.CompilerServices;
using Nmstate.State;
using Tmds.DBus.Protocol;

namespace Nmstate.NetworkManager.DBus;

/// <summary>
/// A connection to a message bus, with what Tmds.DBus.Protocol leaves to its callers: a deadline and a token for each call, values that
/// keep their types, and answers away from the thread that reads.
/// </summary>
/// <remarks>A connection that breaks stays broken, and says so to all who wait: a new one would hide that signals were lost.</remarks>
internal sealed class BusConnection : IAsyncDisposable
{
    private readonly DBusConnection _bus;
    private readonly TimeSpan _patience;
    private volatile bool _isLost;

    private BusConnection(DBusConnection bus, TimeSpan patience) => (_bus, _patience) = (bus, patience);

    /// <summary>Whether it broke.</summary>
    public bool IsLost => _isLost;

    private Task Ended { get; set; } = Task.CompletedTask;

    /// <summary>Connects to the bus of the system, as the user of this process.</summary>
    /// <param name="patience">How long each answer may take.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="BusException">There is no bus, it does not let us in, or it does not answer.</exception>
    public static async Task<BusConnection> ConnectAsync(TimeSpan patience, CancellationToken cancellation)
    {
        var bus = new DBusConnection(new BusOptions(BusAddress.Text));
        try
        {
            await bus.ConnectAsync().AsTask().WaitAsync(patience, cancellation).ConfigureAwait(false);
            await LeaveReadLoop();
            var connection = new BusConnection(bus, patience);
            connection.Ended = connection.AwaitEndAsync();
            return connection;
        }
        catch (Exception failed)
        {
            // It takes no token: disposing is what ends it.
            bus.Dispose();
            if (failed is DBusExceptionBase or TimeoutException)
                throw new BusException($"no connection to the bus at {BusAddress.SocketPath}: {(failed is TimeoutException ? "no answer" : failed.Message)}", failed);
            throw;
        }
    }

    /// <summary>Calls a method and gives what it returns.</summary>
    /// <exception cref="CallRefusedException">The answer is an error.</exception>
    /// <exception cref="BusException">There is no answer.</exception>
    public async Task<EquatableList<object>> CallAsync(
        string destination, string path, string @interface, string member, string signature, EquatableList<object> body, CancellationToken cancellation)
    {
        var call = $"{@interface[(@interface.LastIndexOf('.') + 1)..]}.{member}";
        try
        {
            return await _bus.CallMethodAsync(Message(destination, path, @interface, member, signature, body), static (answer, _) => WireReader.ReadBody(answer))
                .WaitAsync(_patience, cancellation).ConfigureAwait(false);
        }
        catch (DBusErrorReplyException refused)
        {
            throw new CallRefusedException(call, path, refused.ErrorName, refused.ErrorMessage is { Length: > 0 } words ? words : "no reason given");
        }
        catch (DBusExceptionBase broken)
        {
            _isLost = true;
            throw new BusException($"{call} {path}: the bus is gone: {broken.Message}", broken);
        }
        catch (TimeoutException late)
        {
            throw new BusException($"{call} {path}: no answer within {_patience.TotalSeconds:0.#} seconds", late);
        }
        finally
        {
            // The package completes calls on its read loop: a caller that computes there keeps it from reading.
            await LeaveReadLoop();
        }
    }

    /// <summary>Hears the signals of <paramref name="sender"/>, from now until the queue is disposed of.</summary>
    /// <exception cref="BusException">The bus is lost.</exception>
    public async Task<SignalQueue> ListenAsync(string sender, CancellationToken cancellation)
    {
        var queue = new SignalQueue(() => _isLost = true);
        try
        {
            queue.Subscription = await _bus.AddMatchAsync(
                new MatchRule { Type = MessageType.Signal, Sender = sender },
                static (_, _) => true,
                queue.Handle,
                emitOnCapturedContext: false,
                ObserverFlags.EmitOnConnectionClosed | ObserverFlags.EmitOnConnectionFailed | ObserverFlags.EmitOnReaderFailed)
                .AsTask().WaitAsync(_patience, cancellation).ConfigureAwait(false);
            return queue;
        }
        catch (Exception failed) when (failed is DBusExceptionBase or TimeoutException)
        {
            _isLost |= failed is DBusExceptionBase;
            throw new BusException($"signals of {sender}: {failed.Message}", failed);
        }
        finally
        {
            await LeaveReadLoop();
        }
    }

    public async ValueTask DisposeAsync()
    {
        _bus.Dispose();
        await Ended.ConfigureAwait(false);
    }

    /// <summary>A bus that ends between two calls is noticed at once: the next call is to open a new connection, not to fail.</summary>
    private async Task AwaitEndAsync()
    {
        await _bus.DisconnectedAsync().ConfigureAwait(false);
        _isLost = true;
    }

    /// <summary>The bus shall not start a service for the call: a daemon that does not run is an answer.</summary>
    private MessageBuffer Message(string destination, string path, string @interface, string member, string signature, EquatableList<object> body)
    {
        var writer = _bus.GetMessageWriter();
        writer.WriteMethodCallHeader(destination, path, @interface, member, signature.Length == 0 ? null : signature, MessageFlags.NoAutoStart);
        writer.WriteAll(signature, body);
        return writer.CreateMessage();
    }

    private static ConfiguredTaskAwaitable LeaveReadLoop() => Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);

    /// <summary>Without passing of file descriptors: nothing needs it, and it costs a round trip.</summary>
    private sealed class BusOptions(string address) : DBusConnectionOptions(address)
    {
        protected override async ValueTask<SetupResult> SetupAsync(CancellationToken cancellation)
        {
            var setup = await base.SetupAsync(cancellation).ConfigureAwait(false);
            setup.SupportsFdPassing = false;
            return setup;
        }
    }
}
