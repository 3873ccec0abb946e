using Nmstate.Planning;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Planning.Rendering;
using Nmstate.Testing;

namespace Nmstate.Providers.NetworkManager.Tests.Live;

/// <summary>What the engine does to roll back, without its exceptions for what others changed meanwhile.</summary>
internal static class WayBack
{
    private const int Rounds = 3;

    /// <summary>Takes the host back to <paramref name="before"/>: by the checkpoint, and by planning what is left.</summary>
    public static async Task TakeAsync(IProvider provider, HostState before, ICheckpoint? checkpoint, CancellationToken cancellation)
    {
        if (checkpoint is not null)
            await checkpoint.RollBackAsync(cancellation);
        for (var round = 0; ; round++)
        {
            var now = HostState.Of(await provider.QueryAsync(new QueryRequest(), cancellation));
            var way = Planner.PlanStates(now, before, NetworkManagerTraits.Usual, PlanOptions.Default);
            if (way.IsEmpty)
                return;
            Assert.True(round < Rounds, $"after {Rounds} rounds there is left:\n{PlanText.Changes(way)}");
            await provider.ExecuteAsync(await provider.PrepareAsync(way, cancellation), new Silence(), cancellation);
        }
    }
}
