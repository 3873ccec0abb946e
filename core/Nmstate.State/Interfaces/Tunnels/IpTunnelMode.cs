using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>What is inside what.</summary>
public enum IpTunnelMode
{
    /// <summary>What a host reports of which nothing is known.</summary>
    Unknown,

    /// <summary>IPv4 in IPv4.</summary>
    Ipip,

    /// <summary>IPv6 in IPv4.</summary>
    Sit,

    /// <summary>IPv6 in IPv6.</summary>
    [Spelling("ip6ip6")]
    Ip6Ip6,

    /// <summary>IPv4 in IPv6.</summary>
    [Spelling("ipip6")]
    IpIp6,
}
