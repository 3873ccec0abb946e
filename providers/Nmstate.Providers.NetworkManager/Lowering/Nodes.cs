using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Providers.NetworkManager.Lowering;

/// <summary>Contracts the steps of a plan: an interface with its routes is one node, since one profile holds both.</summary>
internal static class Nodes
{
    public static IReadOnlyList<Node> Of(ChangePlan plan, LinksOfOthers others)
    {
        var owners = OwnersOfDeleted(plan);
        var ofOthers = plan.Steps.Where(others.Have).Select(s => new Node(s.Id.Object.Name, [], [s]));
        var single = plan.Steps.Where(s => !others.Have(s)).GroupBy(s => OwnerOf(s, owners, others)).Select(g => new Node(g.Key, [], g.ToEquatableList())).ToList();
        var joined = single.Select(n => (Node: n, Controller: ControllerThatPulls(n, single))).ToList();
        return [.. ofOthers, .. joined.Where(j => j.Controller is null).Select(j => WithPorts(plan, j.Node, joined.Where(p => p.Controller == j.Node.Name).Select(p => p.Node).ToList()))];
    }

    /// <summary>The profile of a far end goes together with the link that one step destroys: alone it would make the pair anew.</summary>
    private static Dictionary<string, string> OwnersOfDeleted(ChangePlan plan)
        => plan.Steps.Where(s => s.Kind == StepKind.Destroy)
            .SelectMany(s => s.Changes.Where(c => plan.After.Stored.Find(c.Name) is null).Select(c => (c.Name, Owner: s.Id.Object.Name)))
            .ToDictionary(p => p.Name, p => p.Owner, StringComparer.Ordinal);

    private static string OwnerOf(Step step, Dictionary<string, string> owners, LinksOfOthers others)
        => step.Kind == StepKind.Store || others.HaveGoing(step) ? owners.GetValueOrDefault(step.Id.Object.Name, step.Id.Object.Name) : step.Id.Object.Name;

    /// <summary>A controller that is activated activates its ports, those too that are in use otherwise: once more would be twice.</summary>
    private static string? ControllerThatPulls(Node port, List<Node> all)
        => port.Steps.Any(s => s.Kind is StepKind.Create or StepKind.Destroy)
            ? null
            : port.Steps.Where(s => s.Kind == StepKind.Attach).Select(s => (string)s.Items[0].To!)
                .FirstOrDefault(name => all.Exists(n => n.Name == name && n.Steps.Any(s => s.Kind is StepKind.Create or StepKind.Up)));

    private static Node WithPorts(ChangePlan plan, Node controller, List<Node> ports)
    {
        var steps = controller.Steps.Concat(ports.SelectMany(p => p.Steps)).ToHashSet();
        return ports.Count == 0
            ? controller
            : new Node(controller.Name, ports.Select(p => p.Name).Order(StringComparer.Ordinal).ToEquatableList(), plan.Steps.Where(steps.Contains).ToEquatableList());
    }
}
