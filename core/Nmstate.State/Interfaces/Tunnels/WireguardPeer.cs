using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>An item of <c>wireguard.peers</c>: another end of the tunnel.</summary>
[Mapping]
public sealed partial record WireguardPeer
{
    /// <summary>Its key: 32 bytes in base64.</summary>
    /// <remarks>WGPEER_A_PUBLIC_KEY.</remarks>
    [Property(PropertyKind.Identity, Required = true)]
    public WireguardKey? PublicKey { get; init; }

    /// <summary>A key that only the two ends know besides: 32 bytes in base64.</summary>
    /// <remarks>WGPEER_A_PRESHARED_KEY.</remarks>
    [Property(PropertyKind.Secret)]
    public Secret? PresharedKey { get; init; }

    /// <summary>Where it is: an address, or a name, and a UDP port, such as <c>192.0.2.1:51820</c> or <c>[2001:db8::1]:51820</c>.</summary>
    /// <remarks>WGPEER_A_ENDPOINT.</remarks>
    [Property]
    public string? Endpoint { get; init; }

    /// <summary>How often it is sent an empty packet, in seconds; 0 is never.</summary>
    /// <remarks>WGPEER_A_PERSISTENT_KEEPALIVE_INTERVAL.</remarks>
    [Property(Unit = "seconds", Default = "0")]
    public ushort? PersistentKeepalive { get; init; }

    /// <summary>The networks that are behind it.</summary>
    /// <remarks>WGPEER_A_ALLOWEDIPS.</remarks>
    [Property(Comparison = Comparison.Set)]
    public EquatableList<IpPrefix>? AllowedIps { get; init; }
}
