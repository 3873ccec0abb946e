using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Sections <c>mac-vlan</c> and <c>mac-vtap</c>: an interface with an address of its own on another one.</summary>
[Mapping]
public sealed partial record MacVlan
{
    /// <summary>The interface that it stands on; may be left out when it exists.</summary>
    /// <remarks>rtnetlink IFLA_LINK.</remarks>
    [Property(PropertyKind.Identity, Required = true, Refers = "interface")]
    public string? BaseIface { get; init; }

    /// <summary>Which of the interfaces on one base see one another.</summary>
    /// <remarks>IFLA_MACVLAN_MODE; MACVLAN_MODE_* in linux/if_link.h.</remarks>
    [Property(Required = true)]
    public MacVlanMode? Mode { get; init; }

    /// <summary>Whether the base takes all frames; false only in the mode passthru.</summary>
    /// <remarks>MACVLAN_FLAG_NOPROMISC of IFLA_MACVLAN_FLAGS, reversed.</remarks>
    [Property(Aliases = ["accept-all-mac"], Default = "true")]
    public bool? Promiscuous { get; init; }
}
