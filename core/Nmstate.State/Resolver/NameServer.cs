using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>A name server: its address, and of one that belongs to a link the link.</summary>
/// <param name="Address">The address.</param>
/// <param name="Zone">The link that an IPv6 address belongs to; null: any way there will do.</param>
/// <remarks>RFC 4007, section 11.</remarks>
public readonly record struct NameServer(IpAddress Address, string? Zone = null) : IScalar<NameServer>
{
    private const char Separator = '%';

    /// <inheritdoc/>
    public static string Expected => "the address of a name server, such as 192.0.2.53, 2001:db8::53 or fe80::53%eth0";

    /// <inheritdoc/>
    public static string? Pattern => "^(([0-9]{1,3}\\.){3}[0-9]{1,3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*(%[^/:\\s]{1,15})?)$";

    /// <summary>The family of the address.</summary>
    public IpFamily Family => Address.Family;

    /// <summary>The server that is reached any way.</summary>
    public static implicit operator NameServer(IpAddress address) => new(address);

    /// <summary>The server that is reached any way.</summary>
    public static NameServer FromIpAddress(IpAddress address) => new(address);

    /// <inheritdoc/>
    public static bool TryParse(string text, out NameServer value)
    {
        var parts = text.Split(Separator, 2);
        var isRead = IpAddress.TryParse(parts[0], out var address);
        value = new(address, parts.ElementAtOrDefault(1));
        return isRead && (value.Zone is null || (address.Family == IpFamily.V6 && InterfaceName.IsValid(value.Zone)));
    }

    /// <summary>The canonical text.</summary>
    public override string ToString() => Zone is null ? Address.ToString() : $"{Address}{Separator}{Zone}";
}
