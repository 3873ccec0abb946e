using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Section <c>link-aggregation</c> of a port of an ovs-bridge: several interfaces as one.</summary>
[Mapping]
public sealed partial record OvsBond
{
    /// <summary>How traffic is spread over the ports.</summary>
    /// <remarks>bond_mode and lacp in ovs-vswitchd.conf.db(5).</remarks>
    [Property]
    public OvsBondMode? Mode { get; init; }

    /// <summary>The interfaces; a list is all of them.</summary>
    [Property(Comparison = Comparison.Keyed, Key = "name", Aliases = ["ports"])]
    public EquatableList<OvsBondPort>? Port { get; init; }

    /// <summary>How long an interface is waited for that lost its carrier, in milliseconds.</summary>
    /// <remarks>bond_downdelay in ovs-vswitchd.conf.db(5).</remarks>
    [Property(Unit = "milliseconds", Default = "0")]
    public uint? BondDowndelay { get; init; }

    /// <summary>How long an interface must have had its carrier before it is used, in milliseconds.</summary>
    /// <remarks>bond_updelay in ovs-vswitchd.conf.db(5).</remarks>
    [Property(Unit = "milliseconds", Default = "0")]
    public uint? BondUpdelay { get; init; }

    /// <summary>What the database keeps with the port.</summary>
    [Property]
    public OvsDb? OvsDb { get; init; }
}
