using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Section <c>mptcp</c>: which addresses TCP connections with several paths may use (RFC 8684).</summary>
[Mapping]
public sealed partial record Mptcp
{
    /// <summary>What the addresses of the interface are used for; an empty list is nothing.</summary>
    /// <remarks>MPTCP_PM_ADDR_FLAG_* in linux/mptcp.h.</remarks>
    [Property(Comparison = Comparison.Set)]
    public EquatableList<MptcpFlag>? AddressFlags { get; init; }
}
