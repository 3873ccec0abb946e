namespace Nmstate.State;

/// <summary>An IP address family.</summary>
public enum IpFamily : byte
{
    /// <summary>IPv4 (RFC 791).</summary>
    V4 = 4,

    /// <summary>IPv6 (RFC 8200).</summary>
    V6 = 6,
}
