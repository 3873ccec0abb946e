using System.Globalization;
using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>A network: an address whose host bits are zero, and the length of its prefix.</summary>
/// <param name="Address">The network's first address.</param>
/// <param name="Length">Length of the prefix in bits, 0..32 or 0..128.</param>
public readonly record struct IpPrefix(IpAddress Address, byte Length) : IScalar<IpPrefix>, IComparable<IpPrefix>
{
    /// <inheritdoc/>
    public static string Expected => "a network, such as 192.0.2.0/24 or 2001:db8::/32";

    /// <inheritdoc/>
    public static string? Pattern => "^(([0-9]{1,3}\\.){3}[0-9]{1,3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*)(/[0-9]{1,3})?$";

    /// <summary>The family of the network.</summary>
    public IpFamily Family => Address.Family;

    /// <summary>Whether this is the default route's destination: <c>0.0.0.0/0</c>, <c>::/0</c>.</summary>
    public bool IsDefault => Length == 0;

    /// <summary>The network that <paramref name="address"/> is in, host bits cleared.</summary>
    public static IpPrefix Of(IpAddress address, int length) => new(address.Network(length), (byte)length);

    /// <summary>Whether <paramref name="address"/> is in this network.</summary>
    public bool Contains(IpAddress address) => address.Family == Family && Of(address, Length) == this;

    /// <summary>Reads <paramref name="text"/> strictly.</summary>
    /// <exception cref="FormatException">It is no network.</exception>
    public static IpPrefix Parse(string text)
        => TryParse(text, out var value) ? value : throw new FormatException($"'{text}' is not {Expected}.");

    /// <inheritdoc/>
    /// <remarks>A bare address is the network of that one host; host bits are cleared, as the schema wants.</remarks>
    public static bool TryParse(string text, out IpPrefix value)
    {
        value = default;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (!IpAddress.TryParse(slash < 0 ? text : text[..slash], out var address))
            return false;
        var length = address.Width;
        if (slash >= 0 && !int.TryParse(text.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out length))
            return false;
        if (length > address.Width)
            return false;
        value = Of(address, length);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(IpPrefix other)
        => Address.CompareTo(other.Address) is var order && order != 0 ? order : Length.CompareTo(other.Length);

    /// <summary>The canonical text: <c>192.0.2.0/24</c>.</summary>
    public override string ToString() => $"{Address}/{Length}";
}
