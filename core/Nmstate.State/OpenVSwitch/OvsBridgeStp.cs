using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Section <c>bridge.options.stp</c> of an ovs-bridge.</summary>
[Mapping(Shorthand = "enabled")]
public sealed partial record OvsBridgeStp
{
    /// <summary>Whether the bridge takes part in it.</summary>
    /// <remarks>stp_enable in ovs-vswitchd.conf.db(5).</remarks>
    [Property(Default = "false")]
    public bool? Enabled { get; init; }
}
