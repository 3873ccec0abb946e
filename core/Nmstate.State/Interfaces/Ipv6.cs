using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Section <c>ipv6</c>.</summary>
[Mapping]
public sealed partial record Ipv6
{
    /// <summary>Whether the interface takes part in IPv6; if it does it has at least a link-local address.</summary>
    /// <remarks>net.ipv6.conf.*.disable_ipv6, reversed (Documentation/networking/ip-sysctl.rst).</remarks>
    [Property]
    public bool? Enabled { get; init; }

    /// <summary>Whether addresses are asked for (RFC 8415).</summary>
    [Property]
    public bool? Dhcp { get; init; }

    /// <summary>Whether addresses are made from router advertisements (RFC 4862).</summary>
    [Property]
    public bool? Autoconf { get; init; }

    /// <summary>Whether learned name servers are used; true while addresses are asked for.</summary>
    [Property]
    public bool? AutoDns { get; init; }

    /// <summary>Whether a learned default gateway is used; true while addresses are asked for.</summary>
    [Property]
    public bool? AutoGateway { get; init; }

    /// <summary>Whether other learned routes are used; true while addresses are asked for.</summary>
    [Property]
    public bool? AutoRoutes { get; init; }

    /// <summary>The static addresses; a list replaces those there are, an empty one removes them. Link-local ones do not count.</summary>
    [Property(Comparison = Comparison.Keyed, Key = "ip")]
    public EquatableList<InterfaceAddress>? Address { get; init; }
}
