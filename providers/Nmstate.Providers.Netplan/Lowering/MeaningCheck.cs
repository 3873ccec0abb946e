using Nmstate.Planning;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Planning.Rendering;
using Nmstate.Providers.Netplan.Querying;
using Nmstate.Providers.Netplan.Tree;
using Nmstate.Providers.Preparing;
using Nmstate.State;

namespace Nmstate.Providers.Netplan.Lowering;

/// <summary>Reads what would be written: files that would not mean what is planned are never written.</summary>
internal static class MeaningCheck
{
    /// <summary>Throws unless <paramref name="tree"/> means what <paramref name="plan"/> ends with.</summary>
    /// <exception cref="PlanRefusedException">It does not: each difference is told.</exception>
    public static void Throw(ChangePlan plan, NetplanTree tree)
    {
        var bases = Lowerer.BasesOf(plan.After.Stored).Where(name => plan.After.Stored.Find(name) is null);
        var way = Way(tree, plan.After.Stored, plan, bases);
        if (!way.IsEmpty)
            throw new PlanRefusedException(way.Changes.SelectMany(Refusals).DefaultIfEmpty(
                new Refusal(ObjectRef.Dns, "server", "netplan's files would have another interface hold the name servers")));
    }

    /// <summary>Whether <paramref name="tree"/> means <paramref name="network"/>.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="network">The network.</param>
    /// <param name="plan">Whose traits count.</param>
    public static bool Means(NetplanTree tree, HostNetwork network, ChangePlan plan) => Way(tree, network, plan, []).IsEmpty;

    /// <summary>What would make the network of <paramref name="tree"/> into <paramref name="network"/>.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="network">The network.</param>
    /// <param name="plan">Whose traits count.</param>
    /// <param name="beside">Interfaces that the tree may define besides: VLANs stand on them.</param>
    private static ChangePlan Way(NetplanTree tree, HostNetwork network, ChangePlan plan, IEnumerable<string> beside)
    {
        var read = HostState.Of(TreeReport.Of(tree, desired: null)).Stored.With(beside.Select(name => KeyValuePair.Create(name, (Interface?)null)), []);
        // A host on paper does not say who holds its name servers.
        var wanted = network.DnsHomes.Count == 0 ? network.With(read.DnsHomes) : network;
        return Planner.PlanStates(new HostState(read, read, HostFacts.None), new HostState(wanted, wanted, HostFacts.None), plan.Traits, plan.Options);
    }

    private static IEnumerable<Refusal> Refusals(Change change)
    {
        const string Why = "netplan's files cannot say it, or a later file says otherwise";
        return change.Properties.Select(p => new Refusal(change.Object, p.Path, $"{Why}: {p.Path} would be {ValueText.Of(p.Property.Value, p.From)}, not {ValueText.Of(p.Property.Value, p.To)}"))
            .Concat(change.Items.Select(i => new Refusal(change.Object, i.Path, $"{Why}: {i.Path} would {(i.To is null ? "still" : "not")} have {ValueText.Of(i.To ?? i.From)}")))
            .DefaultIfEmpty(new Refusal(change.Object, "state", Why));
    }
}
