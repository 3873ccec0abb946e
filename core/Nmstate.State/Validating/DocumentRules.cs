using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;

namespace Nmstate.State.Validating;

/// <summary>What must be true of a document, whatever the host: more than its values each by itself.</summary>
internal static class DocumentRules
{
    private static readonly Func<Interface, SourceNode, IEnumerable<Diagnostic>>[] OfInterfaces =
    [
        KindsFit.Check,
        SectionsFit.Check,
        IdentifiersFit.Check,
        AddressesFit.Check,
        IpFits.Check,
        FeaturesFit.Check,
        BondsFit.Check,
        BridgesFit.Check,
        OvsFits.Check,
        StackedFit.Check,
        VirtualFunctionsFit.Check,
    ];

    /// <summary>All that is wrong with what is whole of the document.</summary>
    public static IEnumerable<Diagnostic> Check(NetworkState state, SourceNode root)
        => Check(state.Interfaces ?? [], root.Find("interfaces")?.Items ?? []).Concat(RoutesFit.Check(state, root)).Concat(HostFits.Check(state, root));

    private static IEnumerable<Diagnostic> Check(EquatableList<Interface> links, IReadOnlyList<SourceNode> places)
    {
        for (var i = 0; i < links.Count && i < places.Count; i++)
        {
            var rules = links[i].State is InterfaceState.Absent or InterfaceState.Ignore ? [] : OfInterfaces;
            foreach (var diagnostic in AbsentFits.Check(links[i], places[i]).Concat(rules.SelectMany(rule => rule(links[i], places[i]))))
                yield return diagnostic;
        }
    }
}
