using Nmstate.Planning;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Planning.Rendering;
using Nmstate.Providers.Netplan.Querying;
using Nmstate.Providers.Netplan.Tree;
using Nmstate.State;

namespace Nmstate.Providers.Netplan.Lowering;

/// <summary>Reads what would be written: files that would not mean what is planned are never written.</summary>
internal static class MeaningCheck
{
    /// <summary>Throws unless <paramref name="tree"/> means what <paramref name="plan"/> ends with.</summary>
    /// <exception cref="ProviderException">It does not.</exception>
    public static void Throw(ChangePlan plan, NetplanTree tree)
    {
        var bases = Lowerer.BasesOf(plan.After.Stored).Where(name => plan.After.Stored.Find(name) is null);
        if (FirstDifference(tree, plan.After.Stored, plan, bases) is { } difference)
            throw new ProviderException($"netplan's files cannot say what is planned, or a later file says otherwise:\n{difference}");
    }

    /// <summary>What would make the network of <paramref name="tree"/> into <paramref name="network"/>, in words; null: it is the same.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="network">The network.</param>
    /// <param name="plan">Whose traits count.</param>
    /// <param name="beside">Interfaces that the tree may define besides: VLANs stand on them.</param>
    public static string? FirstDifference(NetplanTree tree, HostNetwork network, ChangePlan plan, IEnumerable<string>? beside = null)
    {
        var read = HostState.Of(TreeReport.Of(tree, desired: null)).Stored.With((beside ?? []).Select(name => KeyValuePair.Create(name, (Interface?)null)), []);
        // A host on paper does not say who holds its name servers.
        var wanted = network.DnsHomes.Count == 0 ? network.With(read.DnsHomes) : network;
        var way = Planner.PlanStates(new HostState(read, read, HostFacts.None), new HostState(wanted, wanted, HostFacts.None), plan.Traits, plan.Options);
        return way.IsEmpty ? null : PlanText.Changes(way).TrimEnd('\n');
    }
}
