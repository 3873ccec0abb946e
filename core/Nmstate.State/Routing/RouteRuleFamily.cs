using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>The family of the packets of a rule.</summary>
public enum RouteRuleFamily
{
    /// <summary>What a host reports of which nothing is known.</summary>
    Unknown,

    /// <summary>IPv4.</summary>
    [Spelling("ipv4")]
    Ipv4,

    /// <summary>IPv6.</summary>
    [Spelling("ipv6")]
    Ipv6,
}
