using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>A family of addresses.</summary>
public enum IpsecFamily
{
    /// <summary>IPv4.</summary>
    [Spelling("ipv4")]
    Ipv4,

    /// <summary>IPv6.</summary>
    [Spelling("ipv6")]
    Ipv6,
}
