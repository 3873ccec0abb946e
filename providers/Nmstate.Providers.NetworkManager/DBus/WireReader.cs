using System.Buffers.Binary;
using System.Text;
using Nmstate.State;

namespace Nmstate.Providers.NetworkManager.DBus;

/// <summary>Reads values as they come over the bus, in the sender's byte order.</summary>
/// <exception cref="BusException">The bytes are not what their type says.</exception>
internal ref struct WireReader(ReadOnlySpan<byte> bytes, bool isBigEndian)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _position;
    private int _depth;

    public EquatableList<object> ReadAll(string signature)
    {
        var values = new List<object>();
        foreach (var type in WireType.Split(signature))
            values.Add(Read(type));
        return values.ToEquatableList();
    }

    public object Read(string type)
    {
        Align(WireType.Alignment(type[0]));
        return type[0] switch
        {
            'y' => Take(1)[0],
            'b' => ReadUInt32() != 0,
            'n' => (short)ReadUInt16(),
            'q' => ReadUInt16(),
            'i' => (int)ReadUInt32(),
            'u' or 'h' => ReadUInt32(),
            'x' => (long)ReadUInt64(),
            't' => ReadUInt64(),
            'd' => BitConverter.UInt64BitsToDouble(ReadUInt64()),
            's' or 'o' => Terminated((int)Math.Min(ReadUInt32(), int.MaxValue - 1)),
            'g' => Terminated(Take(1)[0]),
            'v' => ReadVariant(),
            'a' => ReadArray(type[1..]),
            '(' => ReadAll(type[1..^1]),
            '{' => ReadEntry(type[1..^1]),
            _ => throw new BusException($"the type '{type}' is not one of D-Bus"),
        };
    }

    private Variant ReadVariant()
    {
        if (++_depth > WireType.DeepestNesting)
            throw new BusException("a value is nested too deep");
        var type = (string)Read("g");
        if (WireType.Split(type).Take(2).Count() != 1)
            throw new BusException($"a value has the type '{type}', which is not one");
        var value = new Variant(type, Read(type));
        _depth--;
        return value;
    }

    private Entry ReadEntry(string types)
    {
        var parts = ReadAll(types);
        return parts.Count == 2 ? new Entry(parts[0], parts[1]) : throw new BusException($"a dictionary has entries of the type '{types}'");
    }

    /// <summary>Dictionaries have no order on the bus; here they have that of their keys.</summary>
    private EquatableList<object> ReadArray(string type)
    {
        var length = ReadUInt32();
        Align(WireType.Alignment(type[0]));
        if (length > _bytes.Length - _position)
            throw new BusException("an array is longer than its message");
        var end = _position + (int)length;
        var items = new List<object>();
        while (_position < end)
            items.Add(Read(type));
        return type[0] == '{' && items.Count > 0 && ((Entry)items[0]).Key is string
            ? items.OrderBy(i => (string)((Entry)i).Key, StringComparer.Ordinal).ToEquatableList()
            : items.ToEquatableList();
    }

    private string Terminated(int length)
    {
        var text = Encoding.UTF8.GetString(Take(length));
        Take(1);
        return text;
    }

    private ushort ReadUInt16() => isBigEndian ? BinaryPrimitives.ReadUInt16BigEndian(Take(2)) : BinaryPrimitives.ReadUInt16LittleEndian(Take(2));

    private uint ReadUInt32() => isBigEndian ? BinaryPrimitives.ReadUInt32BigEndian(Take(4)) : BinaryPrimitives.ReadUInt32LittleEndian(Take(4));

    private ulong ReadUInt64() => isBigEndian ? BinaryPrimitives.ReadUInt64BigEndian(Take(8)) : BinaryPrimitives.ReadUInt64LittleEndian(Take(8));

    private void Align(int alignment) => Take((alignment - (_position % alignment)) % alignment);

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > _bytes.Length - _position)
            throw new BusException("a message ends before its content does");
        _position += count;
        return _bytes.Slice(_position - count, count);
    }
}
