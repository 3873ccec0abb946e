using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Nmstate.Linux.Netlink.Transport;

/// <summary>One message inside a datagram: <c>struct nlmsghdr</c> and what follows it.</summary>
internal readonly ref struct Message(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    public ushort Type => MemoryMarshal.Read<ushort>(_bytes[4..]);

    public NLM_F Flags => (NLM_F)MemoryMarshal.Read<ushort>(_bytes[6..]);

    /// <summary>The number of the request that this answers; 0 in notifications.</summary>
    public uint Sequence => MemoryMarshal.Read<uint>(_bytes[8..]);

    /// <summary>Port of the socket whose request this answers or whose change this reports.</summary>
    public uint PortId => MemoryMarshal.Read<uint>(_bytes[12..]);

    public ReadOnlySpan<byte> Payload => _bytes[NLMSG.HeaderLength..];

    public bool Is(RTM type) => Type == (ushort)type;

    /// <summary>Reads the family's header, and gives the attributes behind it.</summary>
    /// <exception cref="MalformedMessageException">The message is shorter than the header.</exception>
    public T Header<T>(out AttributeReader attributes)
        where T : unmanaged
    {
        var payload = Payload;
        var size = Unsafe.SizeOf<T>();
        if (payload.Length < size)
        {
            throw new MalformedMessageException(
                $"A message of type {Type} holds {payload.Length} bytes, less than its {typeof(T).Name} of {size}.");
        }

        attributes = new AttributeReader(payload[Math.Min(NLMSG.Align(size), payload.Length)..]);
        return MemoryMarshal.Read<T>(payload);
    }
}
