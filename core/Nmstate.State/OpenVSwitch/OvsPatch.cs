using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Section <c>patch</c> of an ovs-interface: a cable to another ovs-bridge.</summary>
[Mapping]
public sealed partial record OvsPatch
{
    /// <summary>The other end.</summary>
    /// <remarks>options:peer in ovs-vswitchd.conf.db(5).</remarks>
    [Property(PropertyKind.Identity, Required = true, Refers = "interface")]
    public string? Peer { get; init; }
}
