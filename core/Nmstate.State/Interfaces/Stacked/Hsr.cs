using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Section <c>hsr</c>: each frame goes both ways round a ring, or over two networks (IEC 62439-3).</summary>
[Mapping]
public sealed partial record Hsr
{
    /// <summary>The first port.</summary>
    /// <remarks>IFLA_HSR_SLAVE1.</remarks>
    [Property(PropertyKind.Identity, Required = true, Refers = "interface")]
    public string? Port1 { get; init; }

    /// <summary>The second port.</summary>
    /// <remarks>IFLA_HSR_SLAVE2.</remarks>
    [Property(PropertyKind.Identity, Required = true, Refers = "interface")]
    public string? Port2 { get; init; }

    /// <summary>The port to what is not on the ring.</summary>
    /// <remarks>IFLA_HSR_INTERLINK.</remarks>
    [Property(PropertyKind.Identity, Refers = "interface", Since = "2.2.58")]
    public string? Interlink { get; init; }

    /// <summary>The group that supervision frames are sent to.</summary>
    /// <remarks>IFLA_HSR_SUPERVISION_ADDR.</remarks>
    [Property(PropertyKind.Status)]
    public MacAddress? SupervisionAddress { get; init; }

    /// <summary>The last byte of that group.</summary>
    /// <remarks>IFLA_HSR_MULTICAST_SPEC.</remarks>
    [Property(PropertyKind.Identity, Required = true)]
    public byte? MulticastSpec { get; init; }

    /// <summary>Which of the two protocols is spoken.</summary>
    /// <remarks>IFLA_HSR_PROTOCOL, IFLA_HSR_VERSION.</remarks>
    [Property(PropertyKind.Identity, Required = true)]
    public HsrProtocol? Protocol { get; init; }
}
