using Nmstate.Planning.Plans;

namespace Nmstate.Providers.NetworkManager.Lowering;

/// <summary>Whose properties the items of a step are: a pair is made by one step, which names those of its other end <c>peer.</c></summary>
internal static class StepTargets
{
    private const string OfPeer = "peer.";

    /// <summary>The objects that <paramref name="item"/> is about, and the path of the property in each.</summary>
    public static IEnumerable<(ObjectRef About, string Path)> Targets(this Step step, StepItem item)
        => item.Path.StartsWith(OfPeer, StringComparison.Ordinal)
            ? step.Changes.Where(c => c.Name != step.Id.Object.Name).Select(c => (c, item.Path[OfPeer.Length..]))
            : [(step.Id.Object, item.Path)];
}
