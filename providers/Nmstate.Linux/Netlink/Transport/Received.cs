namespace Nmstate.Linux.Netlink.Transport;

/// <summary>What looking into the receive queue found.</summary>
internal enum Received
{
    /// <summary>The queue is empty.</summary>
    Nothing,

    /// <summary>A datagram of one or more messages.</summary>
    Datagram,

    /// <summary>
    /// The queue was full and the kernel dropped something: ENOBUFS, reported once. What was queued before is still there.
    /// </summary>
    Overrun,
}
