using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Section <c>ipv4</c>.</summary>
[Mapping]
public sealed partial record Ipv4
{
    /// <summary>Whether the interface takes part in IPv4. Without an address and without DHCP it does not.</summary>
    [Property]
    public bool? Enabled { get; init; }

    /// <summary>Whether an address is asked for (RFC 2131). Turned off, the one that was given stays as a static one, unless <c>address</c> is there.</summary>
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

    /// <summary>The routing table that learned routes go into; 0 is the main table, 254.</summary>
    /// <remarks>ipv4.route-table in nm-settings(5).</remarks>
    [Property(Default = "0")]
    public uint? AutoRouteTableId { get; init; }

    /// <summary>The metric of learned routes.</summary>
    /// <remarks>ipv4.route-metric in nm-settings(5).</remarks>
    [Property]
    public uint? AutoRouteMetric { get; init; }

    /// <summary>What the server is told to know the client by: <c>ll</c>, <c>iaid+duid</c> or any text.</summary>
    /// <remarks>RFC 2132, section 9.14; RFC 4361.</remarks>
    [Property(Default = "ll")]
    public DhcpClientId? DhcpClientId { get; init; }

    /// <summary>Whether the server is told the host's name.</summary>
    /// <remarks>RFC 2132, section 3.14.</remarks>
    [Property(Default = "true")]
    public bool? DhcpSendHostname { get; init; }

    /// <summary>
    /// The name that the server is told instead of the host's; an empty one is the host's again. With a dot it goes out as a full one.
    /// </summary>
    /// <remarks>RFC 4702.</remarks>
    [Property]
    public string? DhcpCustomHostname { get; init; }

    /// <summary>The static addresses; a list replaces those there are, an empty one removes them.</summary>
    [Property(Comparison = Comparison.Keyed, Key = "ip")]
    public EquatableList<InterfaceAddress>? Address { get; init; }

    /// <summary>Whether verification lets addresses pass that are not listed.</summary>
    [Property(InputOnly = true, Default = "true")]
    public bool? AllowExtraAddress { get; init; }

    /// <summary>Whether packets are forwarded that come in here.</summary>
    /// <remarks>net.ipv4.conf.*.forwarding (Documentation/networking/ip-sysctl.rst).</remarks>
    [Property(Since = "2.2.51")]
    public bool? Forwarding { get; init; }

    /// <summary>The metric of the routes to the networks of the static addresses.</summary>
    /// <remarks>IFA_RT_PRIORITY (linux/if_addr.h).</remarks>
    [Property(Since = "2.2.60")]
    public uint? PrefixRouteMetric { get; init; }
}
