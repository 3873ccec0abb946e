namespace Nmstate.Linux.Netlink.Links;

/// <summary>Operational state of a link after RFC 2863.</summary>
/// <remarks>
/// linux/if.h. Virtual kinds may stay <see cref="UNKNOWN"/> for ever: with <see cref="IFF.LOWER_UP"/> that is as good as up.
/// </remarks>
internal enum IF_OPER : byte
{
    UNKNOWN = 0,
    NOTPRESENT = 1,
    DOWN = 2,
    LOWERLAYERDOWN = 3,
    TESTING = 4,
    DORMANT = 5,
    UP = 6,
}
