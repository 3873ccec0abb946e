using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Section <c>routes</c>.</summary>
[Mapping]
public sealed partial record Routes
{
    /// <summary>The routes that are in use, also learned ones.</summary>
    [Property(PropertyKind.Status, Comparison = Comparison.Set)]
    public EquatableList<Route>? Running { get; init; }

    /// <summary>Static routes. In a desired document each item adds one, or with <c>state: absent</c> removes those that match.</summary>
    [Property(Comparison = Comparison.Set)]
    public EquatableList<Route>? Config { get; init; }
}
