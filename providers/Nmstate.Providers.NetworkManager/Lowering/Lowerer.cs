using Nmstate.Planning.Plans;
using Nmstate.Providers.Preparing;
using Nmstate.State;

namespace Nmstate.Providers.NetworkManager.Lowering;

/// <summary>Makes the daemon's operations of a plan. Pure: nothing is asked of the daemon.</summary>
internal static class Lowerer
{
    /// <summary>The operations of <paramref name="plan"/>. What no profile can say stays uncovered, for the engine to refuse.</summary>
    public static PreparedPlan Lower(ChangePlan plan, HostInventory inventory)
    {
        var others = new LinksOfOthers(plan, inventory);
        var nodes = new NodeLowering(plan, inventory, others);
        var units = Contraction.Order(plan, Nodes.Of(plan, others), nodes.Lower);
        return new PreparedPlan(plan, RouteGroups.Joined(plan, units).ToEquatableList<Operation>());
    }
}
