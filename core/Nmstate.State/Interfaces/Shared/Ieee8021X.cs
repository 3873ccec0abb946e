using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Section <c>802.1x</c>: how the host makes itself known to a switch that lets nobody else in.</summary>
[Mapping]
public sealed partial record Ieee8021X
{
    /// <summary>The name that it gives.</summary>
    /// <remarks>802-1x.identity in nm-settings(5).</remarks>
    [Property]
    public string? Identity { get; init; }

    /// <summary>The ways to prove it, such as <c>tls</c>, <c>peap</c>, <c>ttls</c>.</summary>
    /// <remarks>802-1x.eap in nm-settings(5).</remarks>
    [Property(Comparison = Comparison.Ordered)]
    public EquatableList<string>? EapMethods { get; init; }

    /// <summary>The file that has the key: an absolute path.</summary>
    /// <remarks>802-1x.private-key in nm-settings(5).</remarks>
    [Property]
    public string? PrivateKey { get; init; }

    /// <summary>The file that has the certificate: an absolute path.</summary>
    /// <remarks>802-1x.client-cert in nm-settings(5).</remarks>
    [Property]
    public string? ClientCert { get; init; }

    /// <summary>The file that has the certificate of whoever signs: an absolute path.</summary>
    /// <remarks>802-1x.ca-cert in nm-settings(5).</remarks>
    [Property]
    public string? CaCert { get; init; }

    /// <summary>The password of the key.</summary>
    /// <remarks>802-1x.private-key-password in nm-settings(5).</remarks>
    [Property(PropertyKind.Secret)]
    public Secret? PrivateKeyPassword { get; init; }

    /// <summary>The way inside the protected way, such as <c>mschapv2</c>.</summary>
    /// <remarks>802-1x.phase2-auth in nm-settings(5).</remarks>
    [Property(Name = "phase2-auth")]
    public string? Phase2Auth { get; init; }

    /// <summary>The password that goes with the name.</summary>
    /// <remarks>802-1x.password in nm-settings(5).</remarks>
    [Property(PropertyKind.Secret)]
    public Secret? Password { get; init; }
}
