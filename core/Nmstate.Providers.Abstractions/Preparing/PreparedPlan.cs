using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Providers.Preparing;

/// <summary>A plan, lowered to the operations of one back end, in the order in which they run.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Operations">The operations.</param>
public sealed record PreparedPlan(ChangePlan Plan, EquatableList<Operation> Operations);
