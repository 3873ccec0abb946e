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

    /// <summary>
    /// Whether addresses are asked for (RFC 8415). Turned off, and <c>autoconf</c> too, those that were given stay as static ones, unless
    /// <c>address</c> is there.
    /// </summary>
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

    /// <summary>The routing table that learned routes go into; 0 is the main table, 254.</summary>
    /// <remarks>ipv6.route-table in nm-settings(5).</remarks>
    [Property(Default = "0")]
    public uint? AutoRouteTableId { get; init; }

    /// <summary>The metric of learned routes.</summary>
    /// <remarks>ipv6.route-metric in nm-settings(5).</remarks>
    [Property]
    public uint? AutoRouteMetric { get; init; }

    /// <summary>What the server is told to know the host by: <c>llt</c>, <c>en</c>, <c>ll</c>, <c>uuid</c> or any text.</summary>
    /// <remarks>RFC 8415, section 11.</remarks>
    [Property(Default = "ll")]
    public DhcpDuid? DhcpDuid { get; init; }

    /// <summary>Whether the server is told the host's name.</summary>
    /// <remarks>RFC 4704.</remarks>
    [Property(Default = "true")]
    public bool? DhcpSendHostname { get; init; }

    /// <summary>The name that the server is told instead of the host's; an empty one is the host's again.</summary>
    /// <remarks>RFC 4704.</remarks>
    [Property]
    public string? DhcpCustomHostname { get; init; }

    /// <summary>How the lower half of addresses is made: <c>eui64</c>, <c>stable-privacy</c>, or what the back end calls it.</summary>
    /// <remarks>IFLA_INET6_ADDR_GEN_MODE; RFC 7217.</remarks>
    [Property(Default = "eui64")]
    public AddrGenMode? AddrGenMode { get; init; }

    /// <summary>The lower half of addresses that are made from router advertisements, such as <c>::1</c>; an empty one is none.</summary>
    /// <remarks>IFLA_INET6_TOKEN; ip-token(8).</remarks>
    [Property(Default = "::")]
    public InterfaceToken? Token { get; init; }

    /// <summary>The static addresses; a list replaces those there are, an empty one removes them. Link-local ones do not count.</summary>
    [Property(Comparison = Comparison.Keyed, Key = "ip")]
    public EquatableList<InterfaceAddress>? Address { get; init; }

    /// <summary>Whether verification lets addresses pass that are not listed.</summary>
    [Property(InputOnly = true, Default = "true")]
    public bool? AllowExtraAddress { get; init; }

    /// <summary>Whether the interface is given addresses by others: it asks for them, or makes them from router advertisements.</summary>
    public bool IsGivenAddresses => Dhcp == true || Autoconf == true;
}
