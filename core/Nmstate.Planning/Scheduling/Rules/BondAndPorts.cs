using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Planning.Scheduling.Rules;

/// <summary>The first port gives an empty bond its address: it is the first by name, whatever the document's order. And a bond that comes up has its ports.</summary>
internal static class BondAndPorts
{
    public static void Add(Schedule schedule)
    {
        var joins = schedule.Drafts.Where(d => d.Id.Kind == StepKind.Attach).GroupBy(d => (string)d.Items[0].To!);
        foreach (var ports in joins.Where(g => schedule.After.Running.Find(g.Key)?.Type == InterfaceType.Bond).ToList())
        {
            foreach (var (first, second) in ports.Zip(ports.Skip(1)))
                second.Add(new Edge(first.Id, EdgeStrength.Mechanic, "first-port-first"));
            if (schedule.Find(ObjectRef.Interface(ports.Key), StepKind.Up) is { } up)
                foreach (var port in ports)
                    up.Add(new Edge(port.Id, EdgeStrength.Prefer, "ports-before-up"));
        }
    }
}
