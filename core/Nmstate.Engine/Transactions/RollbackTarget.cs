using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Engine.Transactions;

/// <summary>
/// The host that a rollback aims at. What the plan touches, and its ports, becomes exactly what it was: a controller that is taken
/// through a new activation may come back without them. Of all else, what is lost comes back, and what somebody else made meanwhile
/// stays: a container that started during the transaction keeps its link.
/// </summary>
internal static class RollbackTarget
{
    public static HostState Of(ChangePlan plan, HostState now)
    {
        var touched = plan.Changes.Select(c => c.Object)
            .Concat(plan.Steps.SelectMany(s => s.Changes.Append(s.Id.Object)))
            .Select(o => o.Name).SelectMany(name => plan.Before.Running.PortsOf(name).Prepend(name)).ToHashSet(StringComparer.Ordinal);
        return now with
        {
            Running = Of(plan.Before.Running, now.Running, touched).With(DnsOf(plan, plan.Before.Running, now.Running)),
            Stored = Of(plan.Before.Stored, now.Stored, touched).With(DnsOf(plan, plan.Before.Stored, now.Stored))
                .With(plan.Steps.Any(s => s.Id.Object == ObjectRef.Dns) ? plan.Before.Stored.DnsHomes : now.Stored.DnsHomes),
        };
    }

    private static DnsSettings DnsOf(ChangePlan plan, HostNetwork before, HostNetwork now)
        => plan.Changes.Any(c => c.Object == ObjectRef.Dns) ? before.Dns : now.Dns;

    private static HostNetwork Of(HostNetwork before, HostNetwork now, HashSet<string> touched)
    {
        var lost = before.Interfaces.Keys.Where(name => now.Find(name) is null);
        var interfaces = touched.Concat(lost).Distinct().Select(name => KeyValuePair.Create(name, before.Find(name)));
        var names = touched.Concat(before.Routes.Keys).Distinct();
        return now.With(interfaces.ToList(), names.Select(name => KeyValuePair.Create(name, Routes(name))).ToList());

        RouteSet Routes(string name)
        {
            var (was, current) = (before.RoutesOf(name), now.RoutesOf(name));
            if (touched.Contains(name) || current.Count == 0)
                return was;
            var gone = current.ChangesFrom(was).Removed;
            return gone.Count == 0 ? current : current.Edit([], gone);
        }
    }
}
