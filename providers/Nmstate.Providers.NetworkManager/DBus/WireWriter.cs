using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using Nmstate.State;

namespace Nmstate.Providers.NetworkManager.DBus;

/// <summary>Writes values as they go over the bus, little-endian.</summary>
/// <remarks>The D-Bus specification, Marshaling.</remarks>
internal sealed class WireWriter
{
    private readonly ArrayBufferWriter<byte> _buffer = new(256);

    public ReadOnlyMemory<byte> Written => _buffer.WrittenMemory;

    /// <summary>Writes values, one a complete type of <paramref name="signature"/>.</summary>
    public void WriteAll(string signature, IReadOnlyList<object> values)
    {
        var index = 0;
        foreach (var type in WireType.Split(signature))
            Write(type, values[index++]);
    }

    public void Write(string type, object value)
    {
        Align(WireType.Alignment(type[0]));
        switch (type[0])
        {
            case 'y':
                Take(1)[0] = (byte)value;
                break;
            case 'b':
                BinaryPrimitives.WriteUInt32LittleEndian(Take(4), (bool)value ? 1u : 0u);
                break;
            case 'n':
                BinaryPrimitives.WriteInt16LittleEndian(Take(2), (short)value);
                break;
            case 'q':
                BinaryPrimitives.WriteUInt16LittleEndian(Take(2), (ushort)value);
                break;
            case 'i':
                BinaryPrimitives.WriteInt32LittleEndian(Take(4), (int)value);
                break;
            case 'u':
                BinaryPrimitives.WriteUInt32LittleEndian(Take(4), (uint)value);
                break;
            case 'x':
                BinaryPrimitives.WriteInt64LittleEndian(Take(8), (long)value);
                break;
            case 't':
                BinaryPrimitives.WriteUInt64LittleEndian(Take(8), (ulong)value);
                break;
            case 'd':
                BinaryPrimitives.WriteDoubleLittleEndian(Take(8), (double)value);
                break;
            case 's' or 'o':
                var text = Encoding.UTF8.GetBytes((string)value);
                BinaryPrimitives.WriteUInt32LittleEndian(Take(4), (uint)text.Length);
                Terminated(text);
                break;
            case 'g':
                var signature = Encoding.ASCII.GetBytes((string)value);
                Take(1)[0] = (byte)signature.Length;
                Terminated(signature);
                break;
            case 'v':
                var variant = (Variant)value;
                Write("g", variant.Signature);
                Write(variant.Signature, variant.Value);
                break;
            case 'a':
                WriteArray(type[1..], (EquatableList<object>)value);
                break;
            case '(':
                WriteAll(type[1..^1], (EquatableList<object>)value);
                break;
            case '{':
                var entry = (Entry)value;
                WriteAll(type[1..^1], [entry.Key, entry.Value]);
                break;
            default:
                throw new ArgumentException($"The type '{type}' cannot be written.", nameof(type));
        }
    }

    public void Align(int alignment) => Take((alignment - (_buffer.WrittenCount % alignment)) % alignment).Clear();

    /// <summary>The length of an array does not count the gap before its first item.</summary>
    private void WriteArray(string type, EquatableList<object> items)
    {
        var content = new WireWriter();
        // Alignment is relative to the message, so the content begins at the same place of an 8-byte block.
        var start = _buffer.WrittenCount + sizeof(uint);
        var gap = (WireType.Alignment(type[0]) - (start % WireType.Alignment(type[0]))) % WireType.Alignment(type[0]);
        var offset = (start + gap) % 8;
        content.Take(offset).Clear();
        foreach (var item in items)
            content.Write(type, item);
        var bytes = content.Written.Span[offset..];
        BinaryPrimitives.WriteUInt32LittleEndian(Take(4), (uint)bytes.Length);
        Take(gap).Clear();
        bytes.CopyTo(Take(bytes.Length));
    }

    private void Terminated(ReadOnlySpan<byte> text)
    {
        text.CopyTo(Take(text.Length));
        Take(1)[0] = 0;
    }

    private Span<byte> Take(int count)
    {
        var span = _buffer.GetSpan(count)[..count];
        _buffer.Advance(count);
        return span;
    }
}
