using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Which addresses an interface must have to be ready.</summary>
/// <remarks>ipv4.may-fail and ipv6.may-fail in nm-settings(5).</remarks>
public enum WaitIp
{
    /// <summary>One of any family.</summary>
    Any,

    /// <summary>An IPv4 address.</summary>
    [Spelling("ipv4")]
    Ipv4,

    /// <summary>An IPv6 address.</summary>
    [Spelling("ipv6")]
    Ipv6,

    /// <summary>One of each.</summary>
    [Spelling("ipv4+ipv6")]
    Both,
}
