using System.Net;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace Nmstate.Linux.Netlink.Transport;

/// <summary>
/// One attribute: <c>struct nlattr</c> and its value. Reading a value shorter than its type is an error; a longer one is not.
/// </summary>
/// <remarks>64-bit values are aligned to 4 bytes only; all reads here are unaligned ones.</remarks>
internal readonly ref struct NetlinkAttribute(ReadOnlySpan<byte> bytes)
{
    /// <summary>Head and value as they came, without padding.</summary>
    public ReadOnlySpan<byte> Bytes { get; } = bytes;

    /// <summary>The number, without the flag bits: some families set 'nested' where others do not.</summary>
    public ushort Type => (ushort)(MemoryMarshal.Read<ushort>(Bytes[2..]) & NLA.TYPE_MASK);

    public ReadOnlySpan<byte> Value => Bytes[NLA.HeaderLength..];

    public byte Byte => Read<byte>();

    public ushort UInt16 => Read<ushort>();

    public uint UInt32 => Read<uint>();

    public int Int32 => Read<int>();

    public ulong UInt64 => Read<ulong>();

    /// <summary>The value as attributes, whether or not the 'nested' flag is set.</summary>
    public AttributeReader Nested => new(Value);

    /// <summary>The text up to the first NUL.</summary>
    public string String
    {
        get
        {
            var end = Value.IndexOf((byte)0);
            return Encoding.UTF8.GetString(end < 0 ? Value : Value[..end]);
        }
    }

    /// <summary>The value as an IPv4 or IPv6 address, by its length.</summary>
    /// <exception cref="MalformedMessageException">Neither 4 nor 16 bytes.</exception>
    public IPAddress Address => ToAddress(Value);

    /// <summary>Reads a fixed structure.</summary>
    /// <exception cref="MalformedMessageException">The value is shorter.</exception>
    public T Read<T>()
        where T : unmanaged => Value.Length >= Unsafe.SizeOf<T>()
            ? MemoryMarshal.Read<T>(Value)
            : throw new MalformedMessageException($"Attribute {Type} holds {Value.Length} bytes, less than {Unsafe.SizeOf<T>()}.");

    /// <summary>Makes an address of 4 or 16 bytes in network order.</summary>
    /// <exception cref="MalformedMessageException">Another number of bytes.</exception>
    public static IPAddress ToAddress(ReadOnlySpan<byte> bytes) => bytes.Length is 4 or 16
        ? new IPAddress(bytes)
        : throw new MalformedMessageException($"An IP address of {bytes.Length} bytes.");
}
