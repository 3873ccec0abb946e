using Nmstate.NetworkManager.Executing;
using Nmstate.Planning.Plans;
using Nmstate.Providers.NetworkManager.Executing;

namespace Nmstate.Providers.NetworkManager.Lowering;

/// <summary>
/// Links on which the daemon only looks on, before a plan and after it, so that no profile says anything of them. Forward a link that is
/// mentioned is stored, or goes; on a way back to what somebody else had configured the kernel is told.
/// </summary>
/// <param name="plan">The plan.</param>
/// <param name="inventory">The profiles of before.</param>
internal sealed class LinksOfOthers(ChangePlan plan, HostInventory inventory)
{
    /// <summary>Whether a step is about such a link.</summary>
    public bool Have(Step step) => AreOthers(step) && plan.After.Running.Find(step.Id.Object.Name) is not null;

    /// <summary>
    /// Whether a step is about such a link that goes, with all that is configured on it. Without its addresses the daemon would take it
    /// for a link of its own.
    /// </summary>
    public bool HaveGoing(Step step) => AreOthers(step) && plan.After.Running.Find(step.Id.Object.Name) is null;

    /// <summary>What carries <paramref name="step"/> out.</summary>
    public IEnumerable<DaemonOperation> Lower(Step step)
        => Linux.Lowering.Lowerer.Lower(step, plan).Select(operation => ChangeLinkOfOthers.Of(step.Id.Object.Name, operation));

    private bool AreOthers(Step step)
        => step.Id.Object.Name is var name && !DnsMove.IsAbout(step)
            && plan.Before.Stored.Find(name) is null && plan.After.Stored.Find(name) is null && inventory.Of(name).Applied is null;
}
