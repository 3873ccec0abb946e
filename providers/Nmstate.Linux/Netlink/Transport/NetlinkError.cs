using System.Runtime.InteropServices;

namespace Nmstate.Linux.Netlink.Transport;

/// <summary>What the kernel says of one request: an error number and, from Linux 4.12 on, an extended acknowledgement.</summary>
/// <param name="Errno"><see cref="Errno.None"/> for success; a success may carry a warning in <paramref name="KernelMessage"/>.</param>
/// <param name="KernelMessage">The kernel's own words. No part of its ABI: for people, never to branch on.</param>
internal sealed record NetlinkError(Errno Errno, string? KernelMessage = null)
{
    private const int RequestHeaderOffset = sizeof(int);

    /// <summary>Whether it may only say that the kernel, or a daemon, has made or taken away meanwhile what was to be.</summary>
    public bool IsDoneByOthers => Errno == Errno.EEXIST || Errno == Errno.ESRCH || Errno == Errno.EADDRNOTAVAIL;

    /// <summary>Offset in bytes of the attribute that was refused, from the start of the message that was sent.</summary>
    public uint? BadAttributeOffset { get; init; }

    /// <summary>Number of the attribute that was missing.</summary>
    public uint? MissingAttribute { get; init; }

    /// <summary>Offset in bytes of the nest in which it was missing; null at the top level.</summary>
    public uint? MissingInNestOffset { get; init; }

    /// <summary>What the kernel would have accepted at <see cref="BadAttributeOffset"/>.</summary>
    public PolicyRange? Accepted { get; init; }

    /// <summary>Reads an <see cref="NLMSG.ERROR"/> message; an acknowledgement is one with error 0.</summary>
    /// <exception cref="MalformedMessageException">Too short.</exception>
    public static NetlinkError FromError(Message message)
    {
        var payload = message.Payload;
        var errno = ReadErrno(payload);
        if (!message.Flags.HasFlag(NLMSG.ACK_TLVS))
            return new NetlinkError(errno);

        // The request's header always follows; its payload only where the answer is not capped.
        if (payload.Length < RequestHeaderOffset + NLMSG.HeaderLength)
            throw new MalformedMessageException($"An error message of {payload.Length} bytes lacks the header of its request.");
        var request = payload[RequestHeaderOffset..];
        var repeated = message.Flags.HasFlag(NLMSG.CAPPED) ? NLMSG.HeaderLength : MemoryMarshal.Read<uint>(request);
        if (repeated < NLMSG.HeaderLength || repeated > request.Length)
            throw new MalformedMessageException($"An error message of {payload.Length} bytes cannot repeat a request of {repeated}.");
        return WithDetails(errno, new AttributeReader(request[Math.Min(NLMSG.Align((int)repeated), request.Length)..]));
    }

    /// <summary>Reads a <see cref="NLMSG.DONE"/> message, in which the failure of a dump comes.</summary>
    public static NetlinkError FromDone(Message message)
    {
        // Old families end a dump without a number.
        if (message.Payload.IsEmpty)
            return new NetlinkError(Errno.None);

        var errno = ReadErrno(message.Payload);
        return message.Flags.HasFlag(NLMSG.ACK_TLVS)
            ? WithDetails(errno, new AttributeReader(message.Payload[sizeof(int)..]))
            : new NetlinkError(errno);
    }

    private static Errno ReadErrno(ReadOnlySpan<byte> payload)
    {
        if (payload.Length < sizeof(int))
            throw new MalformedMessageException($"An answer of {payload.Length} bytes lacks its error number.");

        // Negative in an error; the number of a DONE is positive where a family counts what it sent.
        var number = MemoryMarshal.Read<int>(payload);
        return number < 0 ? new Errno(-number) : Errno.None;
    }

    private static NetlinkError WithDetails(Errno errno, AttributeReader attributes)
    {
        var error = new NetlinkError(errno);
        foreach (var attribute in attributes)
        {
            error = attribute.Type switch
            {
                NLMSGERR_ATTR.MSG => error with { KernelMessage = attribute.String },
                NLMSGERR_ATTR.OFFS => error with { BadAttributeOffset = attribute.UInt32 },
                NLMSGERR_ATTR.MISS_TYPE => error with { MissingAttribute = attribute.UInt32 },
                NLMSGERR_ATTR.MISS_NEST => error with { MissingInNestOffset = attribute.UInt32 },
                NLMSGERR_ATTR.POLICY => error with { Accepted = PolicyRange.Read(attribute.Nested) },
                _ => error,
            };
        }

        return error;
    }
}
