using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Section <c>wireguard</c>: an encrypted tunnel to some peers.</summary>
[Mapping]
public sealed partial record Wireguard
{
    /// <summary>The key of this end: 32 bytes in base64.</summary>
    /// <remarks>WGDEVICE_A_PRIVATE_KEY (linux/wireguard.h).</remarks>
    [Property(PropertyKind.Secret)]
    public Secret? PrivateKey { get; init; }

    /// <summary>The UDP port of this end; 0 is any.</summary>
    /// <remarks>WGDEVICE_A_LISTEN_PORT.</remarks>
    [Property(Default = "0")]
    public ushort? ListenPort { get; init; }

    /// <summary>The mark of the packets that are sent; 0 is none.</summary>
    /// <remarks>WGDEVICE_A_FWMARK.</remarks>
    [Property(Default = "0")]
    public uint? Fwmark { get; init; }

    /// <summary>The other ends; a list is all of them.</summary>
    /// <remarks>WGDEVICE_A_PEERS.</remarks>
    [Property(Comparison = Comparison.Keyed, Key = "public-key")]
    public EquatableList<WireguardPeer>? Peers { get; init; }
}
