using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Section <c>route-rules</c>.</summary>
[Mapping]
public sealed partial record RouteRules
{
    /// <summary>In a desired document each item adds a rule, or with <c>state: absent</c> removes those that match.</summary>
    [Property(Comparison = Comparison.Set)]
    public EquatableList<RouteRule>? Config { get; init; }
}
