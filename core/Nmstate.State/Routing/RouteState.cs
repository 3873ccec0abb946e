namespace Nmstate.State;

/// <summary>What an item of <c>routes.config</c> asks for.</summary>
public enum RouteState
{
    /// <summary>Every static route that has what the item mentions is removed.</summary>
    Absent,

    /// <summary>The item is left alone, as what a host shows of others' routes is.</summary>
    Ignore,
}
