using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Nmstate.Linux.Netlink.Transport;

/// <summary>
/// Attributes kept as bytes, each type once, in ascending order: what is not understood is not lost, and equal sets are equal.
/// </summary>
/// <remarks>
/// The kernel's own order is that of its code. Properties that read and write a set say the number of their attribute once, and a set
/// that holds only what was set is just what a change has to send.
/// </remarks>
internal readonly record struct AttributeSet
{
    private readonly EquatableArray<byte> _bytes;

    private AttributeSet(ReadOnlySpan<byte> bytes) => _bytes = bytes.ToEquatable();

    public static AttributeSet Empty => default;

    /// <summary>The attributes with their padding, as they stand in a message.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.Span;

    public bool IsEmpty => _bytes.Length == 0;

    /// <summary>Keeps attributes that were received; of a type that comes twice, the last one.</summary>
    /// <exception cref="MalformedMessageException">A length points outside.</exception>
    public static AttributeSet Read(AttributeReader attributes)
    {
        var ranges = new SortedDictionary<ushort, (int Start, int Length)>();
        var start = 0;
        foreach (var attribute in attributes)
        {
            ranges[attribute.Type] = (start, attribute.Bytes.Length);
            start += NLMSG.Align(attribute.Bytes.Length);
        }

        if (ranges.Count == 0)
            return Empty;

        using var writer = new MessageWriter(attributes.Bytes.Length);
        foreach (var (type, (at, length)) in ranges)
            writer.Bytes(type, attributes.Bytes.Slice(at + NLA.HeaderLength, length - NLA.HeaderLength));
        return new AttributeSet(writer.Written);
    }

    public bool Contains(ushort type) => TryFind(type, out _);

    /// <summary>The value of an attribute; null where it is not there.</summary>
    /// <exception cref="MalformedMessageException">The attribute is shorter than the type asked for.</exception>
    public T? Get<T>(ushort type)
        where T : unmanaged => TryFind(type, out var attribute) ? attribute.Read<T>() : null;

    /// <summary>The bytes of an attribute; empty where it is not there.</summary>
    public ReadOnlySpan<byte> Value(ushort type) => TryFind(type, out var attribute) ? attribute.Value : default;

    /// <summary>The set with one attribute set; null takes it out.</summary>
    public AttributeSet With<T>(ushort type, T? value)
        where T : unmanaged
    {
        if (value is not { } given)
            return Without([type]);

        Span<byte> bytes = stackalloc byte[Unsafe.SizeOf<T>()];
        MemoryMarshal.Write(bytes, given);
        return With(type, bytes);
    }

    /// <summary>The set with one attribute set.</summary>
    public AttributeSet With(ushort type, ReadOnlySpan<byte> value)
    {
        using var writer = new MessageWriter(Bytes.Length + NLA.HeaderLength + NLMSG.Align(value.Length));
        var written = false;
        foreach (var attribute in new AttributeReader(Bytes))
        {
            if (!written && attribute.Type >= type)
            {
                writer.Bytes(type, value);
                written = true;
            }

            if (attribute.Type != type)
                writer.Bytes(attribute.Type, attribute.Value);
        }

        if (!written)
            writer.Bytes(type, value);
        return new AttributeSet(writer.Written);
    }

    /// <summary>The set without some types.</summary>
    public AttributeSet Without(ReadOnlySpan<ushort> types)
    {
        using var writer = new MessageWriter(Math.Max(Bytes.Length, 1));
        foreach (var attribute in new AttributeReader(Bytes))
        {
            if (!types.Contains(attribute.Type))
                writer.Bytes(attribute.Type, attribute.Value);
        }

        return new AttributeSet(writer.Written);
    }

    private bool TryFind(ushort type, out NetlinkAttribute found)
    {
        foreach (var attribute in new AttributeReader(Bytes))
        {
            if (attribute.Type == type)
            {
                found = attribute;
                return true;
            }
        }

        found = default;
        return false;
    }
}
