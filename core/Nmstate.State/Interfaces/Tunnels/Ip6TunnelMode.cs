using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>What is inside an IPv6 tunnel.</summary>
public enum Ip6TunnelMode
{
    /// <summary>Both.</summary>
    Any,

    /// <summary>IPv6.</summary>
    [Spelling("ip6ip6")]
    Ip6Ip6,

    /// <summary>IPv4.</summary>
    [Spelling("ipip6")]
    IpIp6,
}
