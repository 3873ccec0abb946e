using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Section <c>infiniband</c>: IP over InfiniBand (RFC 4391).</summary>
[Mapping]
public sealed partial record Infiniband
{
    /// <summary>The physical interface that a partition belongs to; an empty one is none.</summary>
    /// <remarks>rtnetlink IFLA_LINK.</remarks>
    [Property(PropertyKind.Identity, Refers = "interface")]
    public string? BaseIface { get; init; }

    /// <summary>How packets are carried.</summary>
    /// <remarks>IFLA_IPOIB_MODE.</remarks>
    [Property(Required = true)]
    public InfinibandMode? Mode { get; init; }

    /// <summary>The partition key; 0xffff is the base device itself.</summary>
    /// <remarks>IFLA_IPOIB_PKEY.</remarks>
    [Property(PropertyKind.Identity, Required = true, Hexadecimal = true)]
    public ushort? Pkey { get; init; }
}
