using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Planning.Scheduling.Rules;

/// <summary>
/// The first port gives an empty bond its address: it is the first by name, whatever the document's order, but for one that stands on another
/// port. And a bond that comes up has its ports.
/// </summary>
internal static class BondAndPorts
{
    public static void Add(Schedule schedule)
    {
        var joins = schedule.Drafts.Where(d => d.Id.Kind == StepKind.Attach).GroupBy(d => (string)d.Items[0].To!);
        foreach (var ports in joins.Where(g => schedule.After.Running.Find(g.Key)?.Type == InterfaceType.Bond).ToList())
        {
            // Of all its ports, not of those that join: more may join on the way, and the order of these must not turn round.
            var all = schedule.After.Running.PortsOf(ports.Key).ToHashSet(StringComparer.Ordinal);
            var ordered = ports.OrderBy(p => BasesOf(schedule.After.Running, p.Id.Object.Name).Count(all.Contains)).ThenBy(p => p.Id).ToList();
            foreach (var (first, second) in ordered.Zip(ordered.Skip(1)))
                second.Add(new Edge(first.Id, EdgeStrength.Mechanic, "first-port-first"));
            if (schedule.Find(ObjectRef.Interface(ports.Key), StepKind.Up) is { } up)
                foreach (var port in ports)
                    up.Add(new Edge(port.Id, EdgeStrength.Prefer, "ports-before-up"));
        }
    }

    private static IEnumerable<string> BasesOf(HostNetwork network, string name)
    {
        for (var link = network.Find(name); link?.Type!.Value.Kind.Base?.Invoke(link) is { } below; link = network.Find(below))
            yield return below;
    }
}
