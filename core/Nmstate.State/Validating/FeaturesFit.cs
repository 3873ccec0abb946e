using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;

namespace Nmstate.State.Validating;

/// <summary>What hardware is to do has a name that is known, and one only.</summary>
internal static class FeaturesFit
{
    public static IEnumerable<Diagnostic> Check(Interface link, SourceNode source)
    {
        if (link.Ethtool?.Feature is not { } features || source.Find("ethtool.feature") is not { } section)
            yield break;
        foreach (var (name, isOn) in features)
        {
            var place = section.Find(name) ?? section;
            // A driver may have one that no kernel had so far.
            if (!EthtoolFeatures.Names.Contains(name))
                yield return DocumentDiagnostics.UnknownFeature.At(place.Key, name, NearestName.Hint(name, EthtoolFeatures.Names) ?? "'ethtool -k' lists those of an interface.") with { Path = place.Path };
            else if (EthtoolFeatures.Aliases.TryGetValue(name, out var meant) && features.TryGetValue(meant, out var other) && other != isOn)
                yield return DocumentDiagnostics.FeatureTwice.At(place, name, meant).With(section.Find(meant)?.Span, "the other one");
        }
    }
}
