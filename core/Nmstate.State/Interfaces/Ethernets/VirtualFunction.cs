using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>An item of <c>ethernet.sr-iov.vfs</c>: one virtual function.</summary>
[Mapping]
public sealed partial record VirtualFunction
{
    /// <summary>Its number, from 0.</summary>
    /// <remarks>IFLA_VF_* (linux/if_link.h), field vf.</remarks>
    [Property(PropertyKind.Identity, Required = true)]
    public uint? Id { get; init; }

    /// <summary>The interface that it is.</summary>
    [Property(PropertyKind.Status)]
    public string? IfaceName { get; init; }

    /// <summary>Its address on the link layer.</summary>
    /// <remarks>IFLA_VF_MAC.</remarks>
    [Property]
    public MacAddress? MacAddress { get; init; }

    /// <summary>Whether frames with other addresses for the sender's are dropped.</summary>
    /// <remarks>IFLA_VF_SPOOFCHK.</remarks>
    [Property]
    public bool? SpoofCheck { get; init; }

    /// <summary>Whether it may change its address and take all frames.</summary>
    /// <remarks>IFLA_VF_TRUST.</remarks>
    [Property(Default = "false")]
    public bool? Trust { get; init; }

    /// <summary>Rate that it can rely on, in megabits a second; 0 is none.</summary>
    /// <remarks>IFLA_VF_RATE.</remarks>
    [Property(Unit = "Mb/s", Default = "0")]
    public uint? MinTxRate { get; init; }

    /// <summary>Rate that it does not exceed, in megabits a second; 0 is no limit.</summary>
    /// <remarks>IFLA_VF_RATE.</remarks>
    [Property(Unit = "Mb/s", Default = "0")]
    public uint? MaxTxRate { get; init; }

    /// <summary>VLAN that its frames are put into, 0..4095; 0 is none.</summary>
    /// <remarks>IFLA_VF_VLAN_LIST.</remarks>
    [Property(Max = 4095, Default = "0")]
    public uint? VlanId { get; init; }

    /// <summary>Priority in that VLAN, 0..7.</summary>
    /// <remarks>IFLA_VF_VLAN_LIST.</remarks>
    [Property(Max = 7, Default = "0")]
    public uint? Qos { get; init; }

    /// <summary>The tag of that VLAN; 802.1ad needs a VLAN or a priority.</summary>
    /// <remarks>IFLA_VF_VLAN_LIST.</remarks>
    [Property(Default = "802.1q")]
    public VlanProtocol? VlanProto { get; init; }
}
