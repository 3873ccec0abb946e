namespace Nmstate.State;

/// <summary>What is done with packets.</summary>
/// <remarks>FR_ACT_BLACKHOLE, FR_ACT_UNREACHABLE, FR_ACT_PROHIBIT (linux/fib_rules.h).</remarks>
public enum RouteRuleAction
{
    /// <summary>They vanish.</summary>
    Blackhole,

    /// <summary>The sender is told that there is no way.</summary>
    Unreachable,

    /// <summary>The sender is told that it may not.</summary>
    Prohibit,
}
