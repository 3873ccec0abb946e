using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>One thing that a neighbour says of itself; which properties there are depends on the type.</summary>
[Mapping]
public sealed partial record LldpTlv
{
    /// <summary>The number of the kind of thing: 1 to 8, or 127 for what an organisation has defined.</summary>
    [Property(PropertyKind.Status)]
    public byte? Type { get; init; }

    /// <summary>The organisation.</summary>
    [Property(PropertyKind.Status)]
    public string? Oui { get; init; }

    /// <summary>The organisation's number for it.</summary>
    [Property(PropertyKind.Status)]
    public byte? Subtype { get; init; }

    /// <summary>Its name.</summary>
    [Property(PropertyKind.Status)]
    public string? SystemName { get; init; }

    /// <summary>Its description.</summary>
    [Property(PropertyKind.Status)]
    public string? SystemDescription { get; init; }

    /// <summary>What it can do, such as <c>Router</c>.</summary>
    [Property(PropertyKind.Status)]
    public EquatableList<string>? SystemCapabilities { get; init; }

    /// <summary>What it is known by.</summary>
    [Property(PropertyKind.Status)]
    public string? ChassisId { get; init; }

    /// <summary>What kind of identifier that is.</summary>
    [Property(PropertyKind.Status)]
    public byte? ChassisIdType { get; init; }

    /// <summary>What its port is known by.</summary>
    [Property(PropertyKind.Status)]
    public string? PortId { get; init; }

    /// <summary>What kind of identifier that is.</summary>
    [Property(PropertyKind.Status)]
    public byte? PortIdType { get; init; }

    /// <summary>That kind in words.</summary>
    [Property(PropertyKind.Status, Name = "_description")]
    public string? DescriptionOfType { get; init; }

    /// <summary>The VLANs of the port.</summary>
    [Property(PropertyKind.Status, Name = "ieee-802-1-vlans")]
    public EquatableList<LldpVlan>? Vlans { get; init; }

    /// <summary>How the port is connected.</summary>
    [Property(PropertyKind.Status, Name = "ieee-802-3-mac-phy-conf")]
    public LldpMacPhy? MacPhyConf { get; init; }

    /// <summary>The VLANs of protocols on the port.</summary>
    [Property(PropertyKind.Status, Name = "ieee-802-1-ppvids")]
    public EquatableList<uint>? Ppvids { get; init; }

    /// <summary>Where it can be reached.</summary>
    [Property(PropertyKind.Status)]
    public EquatableList<LldpAddress>? ManagementAddresses { get; init; }

    /// <summary>The largest frame that it takes, in bytes.</summary>
    [Property(PropertyKind.Status, Name = "ieee-802-3-max-frame-size", Unit = "bytes")]
    public uint? MaxFrameSize { get; init; }
}
