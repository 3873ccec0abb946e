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
    {
        var links = (state.Interfaces ?? []).Zip(root.Find("interfaces")?.Items ?? []).ToList();
        return links.SelectMany(i => AbsentFits.Check(i.First, i.Second))
            .Concat(links.Where(i => i.First.State is not (InterfaceState.Absent or InterfaceState.Ignore))
                .SelectMany(i => OfInterfaces.SelectMany(rule => rule(i.First, i.Second))))
            .Concat(RoutesFit.Check(state, root))
            .Concat(HostFits.Check(state, root));
    }
}
