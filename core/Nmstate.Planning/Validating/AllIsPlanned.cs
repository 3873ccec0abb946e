using Nmstate.Planning.Resolving;
using Nmstate.State;
using Nmstate.State.Schema;

namespace Nmstate.Planning.Validating;

/// <summary>What the schema has and no stage carries over into the target is refused here: it is never left out without a word.</summary>
internal static class AllIsPlanned
{
    private static readonly HashSet<string> Planned = new(StringComparer.Ordinal) { "dns-resolver", "routes", "interfaces" };

    public static void Check(Resolution resolution)
    {
        var (document, root) = (resolution.Document.State, resolution.Document.Source);
        foreach (var section in NetworkState.Schema.Properties.Where(p => p.Kind != PropertyKind.Status && !Planned.Contains(p.Name) && p.Get(document) is { } value && SaysSomething(p, value)))
            if (root.Find(section.Name) is { } source)
                resolution.Report(PlanningDiagnostics.NotPlanned.At(source.Key, section.Name) with { Path = source.Path });
        foreach (var (entry, source) in resolution.Document.Interfaces.Where(i => i.Value.Type is { Kind.UserSpace: true } && i.Value.State != InterfaceState.Ignore))
            resolution.Report(PlanningDiagnostics.NotPlanned.At(source.Find("type"), entry.Type));
        foreach (var (_, source) in resolution.Document.Routes.Where(r => r.Value is { RouteType: not null, State: null }))
            resolution.Report(PlanningDiagnostics.NotPlanned.At(source.Find("route-type"), "route-type"));
    }

    /// <summary>A host is shown with sections that are always there, and may be empty.</summary>
    private static bool SaysSomething(PropertySchema section, object value)
        => section.Value is not MappingSchema mapping || mapping.Properties.Any(p => p.Get(value) is not null);
}
