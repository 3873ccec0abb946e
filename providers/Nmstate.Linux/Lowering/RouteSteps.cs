using Nmstate.Linux.Executing;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Providers.Preparing;
using Nmstate.State;

namespace Nmstate.Linux.Lowering;

/// <summary>Routes come and go, in batches.</summary>
internal static class RouteSteps
{
    /// <summary>Routes in one operation: more gain nothing, and a failure is to name few.</summary>
    private const int BatchSize = 500;

    public static IEnumerable<KernelOperation> Route(Step step, ChangePlan plan)
    {
        var rivals = Rivals(step, plan);
        return Batches(step, i => new NewRoute((Route)i.To!, rivals.Contains(RouteKey.Of((Route)i.To!))), (routes, covers) => AddRoutes.Of(step.Name(), routes, covers));
    }

    public static IEnumerable<KernelOperation> Unroute(Step step)
        => Batches(step, i => (Route)i.From!, (routes, covers) => RemoveRoutes.Of(step.Name(), routes, covers));

    public static IEnumerable<KernelOperation> Reroute(Step step)
        => Batches(step, i => new ReplacedRoute((Route)i.From!, (Route)i.To!), (routes, covers) => ReplaceRoutes.Of(step.Name(), routes, covers));

    private static IEnumerable<KernelOperation> Batches<T>(
        Step step, Func<StepItem, T> route, Func<EquatableList<T>, Coverage, KernelOperation> operation)
    {
        var first = 0;
        foreach (var chunk in step.Items.Chunk(BatchSize))
        {
            for (var (start, end) = (0, 0); start < chunk.Length; start = end + 1)
            {
                for (end = start; end < chunk.Length && !IsWeighted(chunk[end]); end++)
                {
                }

                if (end > start)
                    yield return operation(chunk[start..end].Select(route).ToEquatableList(), new Coverage(step.Id, first + start, end - start));
            }

            first += chunk.Length;
        }
    }

    /// <summary>A leg of a route over several links is no route of its own here: it stays uncovered, for the engine to refuse.</summary>
    private static bool IsWeighted(StepItem item) => (item.To ?? item.From) is Route { Weight: not null };

    /// <summary>The keys that the step adds and that another route has too, before or after: that one is no error, but expected.</summary>
    private static HashSet<RouteKey> Rivals(Step step, ChangePlan plan)
    {
        var keys = step.Items.Select(i => RouteKey.Of((Route)i.To!)).ToHashSet();
        var holders = new Dictionary<RouteKey, Route>();
        var rivals = new HashSet<RouteKey>();
        foreach (var network in (HostNetwork[])[plan.Before.Running, plan.After.Running])
        {
            foreach (var route in network.Routes.Values.SelectMany(r => r))
            {
                var key = RouteKey.Of(route);
                if (keys.Contains(key) && !holders.TryAdd(key, route) && holders[key] != route)
                    rivals.Add(key);
            }
        }

        return rivals;
    }
}
