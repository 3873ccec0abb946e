using System.Buffers;
using System.Net;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Nmstate.Linux.Netlink.Transport;

/// <summary>Writes netlink messages one behind the other into a pooled buffer that grows.</summary>
/// <remarks>
/// A message, and a nest in it, is open from its <c>Begin</c> to the disposal of what that returned, which patches the length in.
/// Numbers are in host byte order unless the name of the method says otherwise.
/// </remarks>
internal sealed class MessageWriter : IDisposable
{
    private byte[] _buffer;
    private int _length;

    public MessageWriter(int capacity = 4096) => _buffer = ArrayPool<byte>.Shared.Rent(capacity);

    /// <summary>All messages written so far, each padded to 4 bytes.</summary>
    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _length);

    /// <summary>Number of bytes written.</summary>
    public int Length => _length;

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        _length = 0;
    }

    /// <summary>Forgets what stands behind <paramref name="length"/>; 0 forgets all.</summary>
    public void Truncate(int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, _length);
        _length = length;
    }

    /// <summary>Starts a message; it ends when the result is disposed.</summary>
    public OpenMessage BeginMessage(RTM type, NLM_F flags, uint sequence)
    {
        var start = _length;
        var header = Append(NLMSG.HeaderLength);
        MemoryMarshal.Write(header[4..], (ushort)type);
        MemoryMarshal.Write(header[6..], (ushort)flags);
        MemoryMarshal.Write(header[8..], sequence);
        return new OpenMessage(this, start);
    }

    /// <summary>Adds flags to a message that is written already.</summary>
    /// <param name="start">Offset of the message in the buffer.</param>
    /// <param name="flags">Flags to set in addition.</param>
    public void AddFlags(int start, NLM_F flags)
    {
        var field = _buffer.AsSpan(start + 6, sizeof(ushort));
        MemoryMarshal.Write(field, (ushort)(MemoryMarshal.Read<ushort>(field) | (ushort)flags));
    }

    /// <summary>Starts a nest; it ends when the result is disposed.</summary>
    public OpenNest BeginNest(ushort type)
    {
        var start = _length;
        var header = Append(NLA.HeaderLength);
        MemoryMarshal.Write(header[2..], (ushort)(type | NLA.F_NESTED));
        return new OpenNest(this, start);
    }

    /// <summary>Starts an attribute that is not a nest although attributes stand in it: a structure comes first.</summary>
    public OpenNest BeginAttribute(ushort type)
    {
        var start = _length;
        var header = Append(NLA.HeaderLength);
        MemoryMarshal.Write(header[2..], type);
        return new OpenNest(this, start);
    }

    /// <summary>Writes a fixed structure: the family's header behind the message header, or one inside an attribute.</summary>
    public void Structure<T>(in T value)
        where T : unmanaged => MemoryMarshal.Write(Append(Unsafe.SizeOf<T>()), value);

    /// <summary>Writes attributes as they were read.</summary>
    public void Raw(ReadOnlySpan<byte> attributes) => attributes.CopyTo(Append(attributes.Length));

    public void Bytes(ushort type, ReadOnlySpan<byte> value)
    {
        using var attribute = BeginAttribute(type);
        value.CopyTo(Append(value.Length));
    }

    public void Byte(ushort type, byte value) => Value(type, value);

    public void UInt16(ushort type, ushort value) => Value(type, value);

    public void UInt32(ushort type, uint value) => Value(type, value);

    public void Int32(ushort type, int value) => Value(type, value);

    public void UInt64(ushort type, ulong value) => Value(type, value);

    /// <summary>Writes a string in UTF-8, with the NUL that the kernel itself sends.</summary>
    public void String(ushort type, string value)
    {
        using var attribute = BeginAttribute(type);
        var bytes = Append(Encoding.UTF8.GetByteCount(value) + 1);
        Encoding.UTF8.GetBytes(value, bytes);
    }

    /// <summary>Writes the 4 or 16 bytes of an IP address, in network order as it is.</summary>
    public void Address(ushort type, IPAddress value)
    {
        using var attribute = BeginAttribute(type);
        AddressBytes(value);
    }

    /// <summary>Writes the 4 or 16 bytes of an IP address behind what an open attribute holds.</summary>
    public void AddressBytes(IPAddress value)
    {
        Span<byte> bytes = stackalloc byte[16];
        value.TryWriteBytes(bytes, out var written);
        bytes[..written].CopyTo(Append(written));
    }

    private void Value<T>(ushort type, T value)
        where T : unmanaged
    {
        using var attribute = BeginAttribute(type);
        MemoryMarshal.Write(Append(Unsafe.SizeOf<T>()), value);
    }

    private void EndMessage(int start)
    {
        MemoryMarshal.Write(_buffer.AsSpan(start), (uint)(_length - start));
        Pad();
    }

    private void EndAttribute(int start)
    {
        var length = _length - start;
        if (length > ushort.MaxValue)
            throw new InvalidOperationException($"A netlink attribute holds at most 65535 bytes, not {length}.");
        MemoryMarshal.Write(_buffer.AsSpan(start), (ushort)length);
        Pad();
    }

    private void Pad() => Append(NLMSG.Align(_length) - _length);

    /// <summary>Extends the buffer by zeroed bytes.</summary>
    private Span<byte> Append(int count)
    {
        if (_buffer.Length - _length < count)
            Grow(count);
        var bytes = _buffer.AsSpan(_length, count);
        bytes.Clear();
        _length += count;
        return bytes;
    }

    private void Grow(int count)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_buffer.Length * 2, _length + count));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }

    /// <summary>A message whose length is not known yet.</summary>
    public readonly ref struct OpenMessage(MessageWriter writer, int start)
    {
        public void Dispose() => writer.EndMessage(start);
    }

    /// <summary>An attribute whose length is not known yet.</summary>
    public readonly ref struct OpenNest(MessageWriter writer, int start)
    {
        public void Dispose() => writer.EndAttribute(start);
    }
}
