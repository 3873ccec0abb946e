using System.Globalization;

namespace Nmstate.Linux.Netlink.Links;

/// <summary>A link-layer address: 6 bytes on Ethernet, 20 on InfiniBand; others exist (4 on IP tunnels).</summary>
internal readonly record struct HardwareAddress
{
    private readonly EquatableArray<byte> _bytes;

    /// <param name="bytes">1 to 32 bytes, the kernel's <c>MAX_ADDR_LEN</c>.</param>
    /// <exception cref="ArgumentException">None, or too many.</exception>
    public HardwareAddress(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length is 0 or > 32)
            throw new ArgumentException($"A hardware address has 1 to 32 bytes, not {bytes.Length}.", nameof(bytes));
        _bytes = bytes.ToEquatable();
    }

    public ReadOnlySpan<byte> Bytes => _bytes.Span;

    /// <summary>Upper case with colons, such as <c>02:00:5E:00:53:01</c>.</summary>
    public override string ToString() => string.Join(':', Bytes.ToArray().Select(b => b.ToString("X2", CultureInfo.InvariantCulture)));
}
