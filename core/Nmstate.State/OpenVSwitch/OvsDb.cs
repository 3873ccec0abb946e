using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>
/// Section <c>ovs-db</c>: what the database of Open vSwitch keeps for others. Of an interface each mention replaces both maps, of the
/// host a map goes key by key.
/// </summary>
[Mapping(Resets = true)]
public sealed partial record OvsDb
{
    /// <summary>Names and values that others have put there; null takes a name away.</summary>
    /// <remarks>external_ids in ovs-vswitchd.conf.db(5).</remarks>
    [Property(Name = "external_ids")]
    public EquatableMap<OvsDbValue?>? ExternalIds { get; init; }

    /// <summary>Settings by name; null takes one away.</summary>
    /// <remarks>other_config in ovs-vswitchd.conf.db(5).</remarks>
    [Property(Name = "other_config")]
    public EquatableMap<OvsDbValue?>? OtherConfig { get; init; }
}
