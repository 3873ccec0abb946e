namespace Nmstate.State;

/// <summary>What an item of <c>route-rules.config</c> asks for.</summary>
public enum RouteRuleState
{
    /// <summary>Every rule that has what the item mentions is removed.</summary>
    Absent,
}
