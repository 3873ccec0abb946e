namespace Nmstate.State;

/// <summary>What a route does with packets, where it does not send them on.</summary>
/// <remarks>RTN_BLACKHOLE, RTN_UNREACHABLE, RTN_PROHIBIT (linux/rtnetlink.h).</remarks>
public enum RouteType
{
    /// <summary>They vanish.</summary>
    Blackhole,

    /// <summary>The sender is told that there is no way.</summary>
    Unreachable,

    /// <summary>The sender is told that it may not.</summary>
    Prohibit,
}
