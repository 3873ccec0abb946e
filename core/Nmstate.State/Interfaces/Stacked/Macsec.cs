using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Section <c>macsec</c>: frames that are authenticated and encrypted (IEEE 802.1AE).</summary>
[Mapping]
public sealed partial record Macsec
{
    /// <summary>Whether frames are encrypted, not only authenticated.</summary>
    /// <remarks>IFLA_MACSEC_ENCRYPT.</remarks>
    [Property(Required = true)]
    public bool? Encrypt { get; init; }

    /// <summary>The interface that carries the frames.</summary>
    /// <remarks>rtnetlink IFLA_LINK.</remarks>
    [Property(PropertyKind.Identity, Required = true, Refers = "interface")]
    public string? BaseIface { get; init; }

    /// <summary>The key that all members of the association share: 32 hexadecimal digits.</summary>
    /// <remarks>macsec.mka-cak in nm-settings(5); IEEE 802.1X-2010.</remarks>
    [Property(PropertyKind.Secret)]
    public Secret? MkaCak { get; init; }

    /// <summary>The name of that key: 2 to 64 hexadecimal digits, an even number.</summary>
    /// <remarks>macsec.mka-ckn in nm-settings(5).</remarks>
    [Property]
    public string? MkaCkn { get; init; }

    /// <summary>The port of the secure channel, 1..65534; 0 can be read, and no back end takes it.</summary>
    /// <remarks>IFLA_MACSEC_PORT; macsec.port in nm-settings(5).</remarks>
    [Property(PropertyKind.Identity, Required = true, Max = 65534)]
    public uint? Port { get; init; }

    /// <summary>What becomes of frames that cannot be authenticated.</summary>
    /// <remarks>IFLA_MACSEC_VALIDATION.</remarks>
    [Property(Required = true)]
    public MacsecValidation? Validation { get; init; }

    /// <summary>Whether frames say which secure channel they belong to.</summary>
    /// <remarks>IFLA_MACSEC_INC_SCI.</remarks>
    [Property(Required = true)]
    public bool? SendSci { get; init; }

    /// <summary>What the hardware does of it.</summary>
    /// <remarks>IFLA_MACSEC_OFFLOAD.</remarks>
    [Property(Default = "off")]
    public MacsecOffload? Offload { get; init; }
}
