using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Section <c>ipv4</c>.</summary>
[Mapping]
public sealed partial record Ipv4
{
    /// <summary>Whether the interface takes part in IPv4. Without an address and without DHCP it does not.</summary>
    [Property]
    public bool? Enabled { get; init; }

    /// <summary>Whether an address is asked for (RFC 2131).</summary>
    [Property]
    public bool? Dhcp { get; init; }

    /// <summary>Whether learned name servers are used; true while addresses are asked for.</summary>
    [Property]
    public bool? AutoDns { get; init; }

    /// <summary>Whether a learned default gateway is used; true while addresses are asked for.</summary>
    [Property]
    public bool? AutoGateway { get; init; }

    /// <summary>Whether other learned routes are used; true while addresses are asked for.</summary>
    [Property]
    public bool? AutoRoutes { get; init; }

    /// <summary>The static addresses; a list replaces those there are, an empty one removes them.</summary>
    [Property(Comparison = Comparison.Keyed, Key = "ip")]
    public EquatableList<InterfaceAddress>? Address { get; init; }
}
