using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>
/// Section <c>bridge.options</c> of an ovs-bridge; a mentioned one replaces stp, rstp and mcast-snooping-enable together.
/// </summary>
[Mapping]
public sealed partial record OvsBridgeOptions
{
    /// <summary>The spanning tree protocol; true and false stand for the mapping.</summary>
    /// <remarks>stp_enable in ovs-vswitchd.conf.db(5).</remarks>
    [Property]
    public OvsBridgeStp? Stp { get; init; }

    /// <summary>The rapid spanning tree protocol.</summary>
    /// <remarks>rstp_enable in ovs-vswitchd.conf.db(5).</remarks>
    [Property(Default = "false")]
    public bool? Rstp { get; init; }

    /// <summary>Whether multicast goes only where members are.</summary>
    /// <remarks>mcast_snooping_enable in ovs-vswitchd.conf.db(5).</remarks>
    [Property(Default = "false")]
    public bool? McastSnoopingEnable { get; init; }

    /// <summary>What the bridge does without its controller; an empty one changes nothing.</summary>
    /// <remarks>fail_mode in ovs-vswitchd.conf.db(5).</remarks>
    [Property]
    public OvsFailMode? FailMode { get; init; }

    /// <summary>What moves the packets; an empty one changes nothing.</summary>
    /// <remarks>datapath_type in ovs-vswitchd.conf.db(5).</remarks>
    [Property(Default = "system")]
    public OvsDatapath? Datapath { get; init; }
}
