using System.Net.Sockets;

namespace Nmstate.Linux.Netlink.Transport;

/// <summary>A socket of <c>NETLINK_ROUTE</c>: sends and receives datagrams, and knows nothing of what stands in them.</summary>
/// <remarks>
/// The socket belongs for good to the network namespace of the thread that opened it.
/// The kernel executes a request inside <see cref="Send"/> and queues its answers before that returns;
/// hence receiving after sending hardly ever waits, and only <see cref="WaitReadableAsync"/> does.
/// </remarks>
internal sealed class NetlinkSocket : IDisposable
{
    private const int NETLINK_ROUTE = 0;
    private const int SOL_NETLINK = 270;
    private const int NETLINK_ADD_MEMBERSHIP = 1;
    private const int NETLINK_CAP_ACK = 10;
    private const int NETLINK_EXT_ACK = 11;
    private const int NETLINK_GET_STRICT_CHK = 12;

    private const string Target = "netlink socket";

    private readonly SafeSocketHandle _handle;
    private readonly Socket _socket;
    private readonly byte[] _peeked = new byte[1];
    private byte[] _buffer = new byte[64 * 1024];
    private bool _overrun;

    private NetlinkSocket(SafeSocketHandle handle, uint portId)
    {
        _handle = handle;
        _socket = new Socket(handle);
        PortId = portId;
    }

    /// <summary>Port that the kernel chose; it stands in the notifications of changes that this socket made.</summary>
    public uint PortId { get; }

    /// <summary>Whether errors leave the request out (Linux 4.3).</summary>
    public bool AcknowledgementsAreCapped { get; private init; }

    /// <summary>Whether dump requests are validated, and so their filters applied (Linux 4.20).</summary>
    public bool DumpsAreStrict { get; private init; }

    /// <summary>Size of the receive queue in bytes, the kernel's bookkeeping included.</summary>
    public int ReceiveBufferSize
    {
        get
        {
            var length = sizeof(int);
            return Check(LibC.GetSocketOption(_handle, LibC.SOL_SOCKET, LibC.SO_RCVBUF, out var size, ref length), "getsockopt", size);
        }
    }

    /// <summary>Opens a socket in the network namespace of the calling thread.</summary>
    /// <param name="receiveBuffer">Size of the receive queue to ask for, in bytes; the kernel may give less.</param>
    /// <exception cref="NetlinkException">The kernel refused.</exception>
    public static NetlinkSocket Open(int receiveBuffer)
    {
        var descriptor = LibC.Socket(LibC.AF_NETLINK, LibC.SOCK_RAW | LibC.SOCK_CLOEXEC | LibC.SOCK_NONBLOCK, NETLINK_ROUTE);
        if (descriptor < 0)
            throw Failure("socket");

        var handle = new SafeSocketHandle(descriptor, ownsHandle: true);
        try
        {
            Check(LibC.Bind(handle, new SockaddrNl(LibC.AF_NETLINK, 0, 0, 0), SockaddrNl.Size), "bind");
            GrowReceiveBuffer(handle, receiveBuffer);
            var length = SockaddrNl.Size;
            Check(LibC.GetSocketName(handle, out var name, ref length), "getsockname");
            TryEnable(handle, NETLINK_EXT_ACK);
            return new NetlinkSocket(handle, name.PortId)
            {
                AcknowledgementsAreCapped = TryEnable(handle, NETLINK_CAP_ACK),
                DumpsAreStrict = TryEnable(handle, NETLINK_GET_STRICT_CHK),
            };
        }
        catch
        {
            handle.Dispose();
            throw;
        }
    }

    public void Dispose() => _socket.Dispose();

    /// <summary>Subscribes to a multicast group.</summary>
    public void Join(RTNLGRP group)
    {
        var number = (int)group;
        Check(LibC.SetSocketOption(_handle, SOL_NETLINK, NETLINK_ADD_MEMBERSHIP, in number, sizeof(int)), "setsockopt");
    }

    /// <summary>Sends whole messages to the kernel, which executes them before this returns, on the calling thread.</summary>
    /// <exception cref="NetlinkException">Nothing was executed; EMSGSIZE where the bytes exceed the send buffer.</exception>
    public void Send(ReadOnlySpan<byte> messages) => Check((int)LibC.Send(_handle, messages, messages.Length, 0), "send");

    /// <summary>Takes the next datagram of the queue, without waiting.</summary>
    /// <param name="datagram">Valid until the next call.</param>
    public Received Receive(out ReadOnlySpan<byte> datagram)
    {
        datagram = default;
        if (_overrun)
        {
            _overrun = false;
            return Received.Overrun;
        }

        while (true)
        {
            // Asking for the length first costs a call and saves an answer from being cut: a link with its VFs has no upper limit.
            if (TryReceive([], LibC.MSG_PEEK | LibC.MSG_TRUNC, out var length, out _) is { } noLength)
                return noLength;
            if (length > _buffer.Length)
                _buffer = new byte[length];

            if (TryReceive(_buffer, LibC.MSG_TRUNC, out length, out var sender) is { } nothing)
                return nothing;
            if (length > _buffer.Length)
                throw new InvalidOperationException("Two threads receive from one netlink socket.");

            // Port 0 is the kernel; a privileged process could send to us as well.
            if (sender.PortId != 0)
                continue;
            datagram = _buffer.AsSpan(0, length);
            return Received.Datagram;
        }
    }

    /// <summary>Throws away what is queued: answers to a request that was given up.</summary>
    /// <remarks>A dump goes on as its answers are taken; emptying the queue ends it, and lets the next one begin.</remarks>
    public void Discard()
    {
        while (Receive(out _) != Received.Nothing)
        {
        }
    }

    /// <summary>Waits until <see cref="Receive"/> has something.</summary>
    public async ValueTask WaitReadableAsync(CancellationToken cancellation)
    {
        try
        {
            await _socket.ReceiveAsync(_peeked, SocketFlags.Peek, cancellation).ConfigureAwait(false);
        }
        catch (SocketException failure) when (failure.SocketErrorCode == SocketError.NoBufferSpaceAvailable)
        {
            // Peeking has consumed the report of the overrun: keep it for Receive.
            _overrun = true;
        }
    }

    private Received? TryReceive(Span<byte> buffer, int flags, out int length, out SockaddrNl sender)
    {
        while (true)
        {
            var senderLength = SockaddrNl.Size;
            length = (int)LibC.Receive(_handle, buffer, buffer.Length, flags | LibC.MSG_DONTWAIT, out sender, ref senderLength);
            if (length >= 0)
                return null;

            var errno = LibC.LastError;
            if (errno == Errno.EAGAIN)
                return Received.Nothing;
            if (errno == Errno.ENOBUFS)
                return Received.Overrun;
            if (errno != Errno.EINTR)
                throw new NetlinkException("recv", Target, new NetlinkError(errno));
        }
    }

    /// <summary>Grows the queue beyond <c>net.core.rmem_max</c> where that is allowed, else up to it.</summary>
    private static void GrowReceiveBuffer(SafeSocketHandle handle, int size)
    {
        // FORCE wants CAP_NET_ADMIN in the initial user namespace, which a container's root lacks.
        if (LibC.SetSocketOption(handle, LibC.SOL_SOCKET, LibC.SO_RCVBUFFORCE, in size, sizeof(int)) != 0)
            Check(LibC.SetSocketOption(handle, LibC.SOL_SOCKET, LibC.SO_RCVBUF, in size, sizeof(int)), "setsockopt");
    }

    /// <summary>Sets an option that old kernels lack.</summary>
    private static bool TryEnable(SafeSocketHandle handle, int option)
    {
        var enabled = 1;
        if (LibC.SetSocketOption(handle, SOL_NETLINK, option, in enabled, sizeof(int)) == 0)
            return true;
        return LibC.LastError == Errno.ENOPROTOOPT ? false : throw Failure("setsockopt");
    }

    private static int Check(int result, string call, int value = 0) => result >= 0 ? value : throw Failure(call);

    private static NetlinkException Failure(string call) => new(call, Target, new NetlinkError(LibC.LastError));
}
