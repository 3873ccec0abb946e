using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Section <c>veth</c>: a pair of virtual interfaces, joined as by a cable.</summary>
[Mapping]
public sealed partial record Veth
{
    /// <summary>The other end; made and deleted together with this one.</summary>
    /// <remarks>rtnetlink VETH_INFO_PEER (linux/veth.h), drivers/net/veth.c.</remarks>
    [Property(PropertyKind.Identity, Required = true, Refers = "interface")]
    public string Peer { get; init; } = "";
}
