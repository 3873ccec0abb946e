using Nmstate.Planning;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Planning.Rendering;

namespace Nmstate.Providers.Conformance;

/// <summary>What the engine does to roll back, without its exceptions for what others changed meanwhile.</summary>
public static class WayBack
{
    private const int Rounds = 3;

    /// <summary>Takes a host back to what it was: by the checkpoint, and by planning what is left.</summary>
    /// <param name="provider">The provider.</param>
    /// <param name="plan">What was done.</param>
    /// <param name="checkpoint">Taken before it was done, where the provider has one.</param>
    /// <param name="query">Reads the host.</param>
    /// <param name="cancellation">Ends it.</param>
    public static async Task TakeAsync(
        IProvider provider, ChangePlan plan, ICheckpoint? checkpoint, Func<Task<HostState>> query, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(provider);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(query);
        if (checkpoint is not null)
            await checkpoint.RollBackAsync(cancellation);
        for (var round = 0; ; round++)
        {
            var way = Planner.PlanStates(await query(), plan.Before, plan.Traits, PlanOptions.Default);
            if (way.IsEmpty)
                return;
            Assert.True(round < Rounds, $"after {Rounds} rounds there is left:\n{PlanText.Changes(way)}");
            await provider.ExecuteAsync(await provider.PrepareAsync(way, cancellation), new Recording(), cancellation);
        }
    }
}
