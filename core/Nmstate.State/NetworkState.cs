using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>A document of the nmstate schema: what is desired, or what a host has. What is null is not mentioned.</summary>
[Mapping]
public sealed partial record NetworkState
{
    /// <summary>Free text; never stored or applied.</summary>
    [Property(PropertyKind.Status)]
    public string? Description { get; init; }

    /// <summary>The name of the host.</summary>
    [Property]
    public HostName? Hostname { get; init; }

    /// <summary>How names are resolved.</summary>
    [Property]
    public DnsResolver? DnsResolver { get; init; }

    /// <summary>Rules that say which table packets are routed by.</summary>
    [Property]
    public RouteRules? RouteRules { get; init; }

    /// <summary>Static routes, and those that run.</summary>
    [Property]
    public Routes? Routes { get; init; }

    /// <summary>The interfaces that the document is about; others are left alone.</summary>
    [Property(Comparison = Comparison.Keyed, Key = "name")]
    public EquatableList<Interface>? Interfaces { get; init; }

    /// <summary>What the database of Open vSwitch keeps for others of the whole host.</summary>
    [Property]
    public OvsDb? OvsDb { get; init; }

    /// <summary>What OVN is told of this host.</summary>
    [Property]
    public Ovn? Ovn { get; init; }
}
