using System.Buffers.Binary;
using System.Net;
using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>An IPv4 or IPv6 address; reads only the standard text forms, and asks nobody what a zone index means.</summary>
public readonly record struct IpAddress : IScalar<IpAddress>, IComparable<IpAddress>
{
    /// <summary>The address of this number.</summary>
    /// <param name="upper">Its upper 64 bits, 0 for an IPv4 address.</param>
    /// <param name="lower">Its lower 64 bits, an IPv4 address in the lower 32 of them.</param>
    /// <param name="family">Its family.</param>
    public IpAddress(ulong upper, ulong lower, IpFamily family) => (Upper, Lower, Family) = (upper, lower, family);

    // As one number of 128 bits it would take a third more, for its alignment, and nothing that reckons with those is compiled ahead of time.

    /// <summary>The upper 64 bits of the address as a number; 0 for an IPv4 address.</summary>
    public ulong Upper { get; init; }

    /// <summary>The lower 64 bits of the address as a number, an IPv4 address in the lower 32 of them.</summary>
    public ulong Lower { get; init; }

    /// <summary>Its family.</summary>
    public IpFamily Family { get; }

    /// <inheritdoc/>
    public static string Expected => "an IP address, such as 192.0.2.1 or 2001:db8::1";

    /// <inheritdoc/>
    public static string? Pattern => "^(([0-9]{1,3}\\.){3}[0-9]{1,3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)$";

    /// <summary>The width of the address in bits: 32 or 128.</summary>
    public int Width => Family == IpFamily.V4 ? 32 : 128;

    /// <summary>Whether all bits are zero: <c>0.0.0.0</c>, <c>::</c>.</summary>
    public bool IsUnspecified => (Upper | Lower) == 0;

    /// <summary>Whether it belongs to one link only: fe80::/10 (RFC 4291), 169.254.0.0/16 (RFC 3927).</summary>
    public bool IsLinkLocal => Family == IpFamily.V6 ? Upper >> 54 == 0x3fa : Lower >> 16 == 0xa9fe;

    /// <summary>Whether it never leaves the host: ::1, 127.0.0.0/8.</summary>
    public bool IsLoopback => Family == IpFamily.V6 ? Upper == 0 && Lower == 1 : Lower >> 24 == 127;

    /// <summary>Whether it names a group: ff00::/8, 224.0.0.0/4.</summary>
    public bool IsMulticast => Family == IpFamily.V6 ? Upper >> 56 == 0xff : Lower >> 28 == 0xe;

    /// <summary>The unspecified address of <paramref name="family"/>.</summary>
    public static IpAddress Unspecified(IpFamily family) => new(0, 0, family);

    /// <summary>The address in these 4 or 16 bytes, in network byte order.</summary>
    public static IpAddress FromBytes(ReadOnlySpan<byte> bytes) => bytes.Length switch
    {
        4 => new(0, BinaryPrimitives.ReadUInt32BigEndian(bytes), IpFamily.V4),
        16 => new(BinaryPrimitives.ReadUInt64BigEndian(bytes), BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]), IpFamily.V6),
        _ => throw new ArgumentException($"An IP address has 4 or 16 bytes, not {bytes.Length}.", nameof(bytes)),
    };

    /// <summary>The 4 or 16 bytes of the address, in network byte order.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[Width / 8];
        if (Family == IpFamily.V4)
        {
            BinaryPrimitives.WriteUInt32BigEndian(bytes, (uint)Lower);
            return bytes;
        }

        BinaryPrimitives.WriteUInt64BigEndian(bytes, Upper);
        BinaryPrimitives.WriteUInt64BigEndian(bytes.AsSpan(8), Lower);
        return bytes;
    }

    /// <summary>The first address of its network: all but the first <paramref name="length"/> bits are zero.</summary>
    /// <param name="length">Length of the network's prefix in bits, 0..<see cref="Width"/>.</param>
    public IpAddress Network(int length)
    {
        var kept = 128 - Width + length;
        return new(Upper & Ones(kept), Lower & Ones(kept - 64), Family);
    }

    /// <summary>Reads <paramref name="text"/> strictly.</summary>
    /// <exception cref="FormatException">It is no address.</exception>
    public static IpAddress Parse(string text)
        => TryParse(text, out var value) ? value : throw new FormatException($"'{text}' is not {Expected}.");

    /// <inheritdoc/>
    public static bool TryParse(string text, out IpAddress value)
        => text.Contains(':', StringComparison.Ordinal) ? TryParseV6(text, out value) : TryParseV4(text, out value);

    /// <inheritdoc/>
    public int CompareTo(IpAddress other)
        => Family != other.Family ? Family.CompareTo(other.Family)
        : Upper != other.Upper ? Upper.CompareTo(other.Upper)
        : Lower.CompareTo(other.Lower);

    /// <summary>The canonical text; IPv6 as RFC 5952 writes it.</summary>
    public override string ToString() => new IPAddress(ToBytes()).ToString();

    /// <summary>A number of 64 bits of which the first are one, none or all where that is beyond it.</summary>
    private static ulong Ones(int count) => count <= 0 ? 0 : count >= 64 ? ulong.MaxValue : ulong.MaxValue << (64 - count);

    private static bool TryParseV4(ReadOnlySpan<char> text, out IpAddress value)
    {
        uint bits = 0;
        var (octets, octet, digits) = (1, 0u, 0);
        value = default;
        foreach (var character in text)
        {
            if (character == '.' && digits > 0 && octets < 4)
                (bits, octets, octet, digits) = ((bits << 8) | octet, octets + 1, 0, 0);
            // A leading zero means octal to some programs and nothing to others.
            else if (char.IsAsciiDigit(character) && (digits == 0 || octet > 0) && (octet = (10 * octet) + character - '0') <= 255)
                digits++;
            else
                return false;
        }

        value = new(0, (bits << 8) | octet, IpFamily.V4);
        return octets == 4 && digits > 0;
    }

    private static bool TryParseV6(string text, out IpAddress value)
    {
        value = default;
        if (text.Length > 45 || text.AsSpan().IndexOfAnyExcept("0123456789abcdefABCDEF:.") >= 0)
            return false;

        var gap = text.IndexOf("::", StringComparison.Ordinal);
        Span<ushort> groups = stackalloc ushort[8];
        if (gap < 0)
        {
            if (ReadGroups(text, groups, isLast: true) != 8)
                return false;
        }
        else
        {
            Span<ushort> tail = stackalloc ushort[8];
            var before = ReadGroups(text.AsSpan(0, gap), groups, isLast: false);
            var after = ReadGroups(text.AsSpan(gap + 2), tail, isLast: true);
            if (before < 0 || after < 0 || before + after > 7)
                return false;
            groups[before..].Clear();
            tail[..after].CopyTo(groups[(8 - after)..]);
        }

        value = new(Number(groups[..4]), Number(groups[4..]), IpFamily.V6);
        return true;
    }

    private static ulong Number(ReadOnlySpan<ushort> groups)
    {
        ulong number = 0;
        foreach (var group in groups)
            number = (number << 16) | group;
        return number;
    }

    /// <summary>Reads groups with colons between; only the last of an address may be an embedded IPv4 address (RFC 4291, 2.2).</summary>
    private static int ReadGroups(ReadOnlySpan<char> text, Span<ushort> groups, bool isLast)
    {
        var count = 0;
        while (!text.IsEmpty)
        {
            var colon = text.IndexOf(':');
            var part = colon < 0 ? text : text[..colon];
            if (colon == text.Length - 1)
                return -1;
            text = colon < 0 ? [] : text[(colon + 1)..];
            if (part.Contains('.'))
            {
                if (!isLast || !text.IsEmpty || count > 6 || !TryParseV4(part, out var embedded))
                    return -1;
                groups[count++] = (ushort)(embedded.Lower >> 16);
                groups[count++] = (ushort)embedded.Lower;
            }
            else
            {
                if (count == 8 || part.Length is 0 or > 4)
                    return -1;
                groups[count++] = ushort.Parse(part, System.Globalization.NumberStyles.AllowHexSpecifier, provider: null);
            }
        }

        return count;
    }
}
