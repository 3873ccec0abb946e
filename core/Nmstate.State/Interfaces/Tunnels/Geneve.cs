using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Section <c>geneve</c>: Ethernet frames in UDP, with options (RFC 8926).</summary>
[Mapping]
public sealed partial record Geneve
{
    /// <summary>The network identifier, 0..16777215.</summary>
    /// <remarks>IFLA_GENEVE_ID; GENEVE_N_VID in drivers/net/geneve.c.</remarks>
    [Property(PropertyKind.Identity, Required = true, Max = 16_777_215)]
    public uint? Id { get; init; }

    /// <summary>The other end.</summary>
    /// <remarks>IFLA_GENEVE_REMOTE, IFLA_GENEVE_REMOTE6.</remarks>
    [Property(PropertyKind.Identity)]
    public IpAddress? Remote { get; init; }

    /// <summary>The UDP port of the other end.</summary>
    /// <remarks>IFLA_GENEVE_PORT.</remarks>
    [Property(PropertyKind.Identity, Default = "6081")]
    public ushort? DestinationPort { get; init; }

    /// <summary>Hops that packets of the tunnel may take; 0 is the host's default.</summary>
    /// <remarks>IFLA_GENEVE_TTL.</remarks>
    [Property]
    public byte? Ttl { get; init; }

    /// <summary>Traffic class of the packets of the tunnel; 1 has it from the packet inside.</summary>
    /// <remarks>IFLA_GENEVE_TOS.</remarks>
    [Property]
    public byte? Tos { get; init; }
}
