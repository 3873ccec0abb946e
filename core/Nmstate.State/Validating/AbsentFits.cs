using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;
using Nmstate.State.Schema;

namespace Nmstate.State.Validating;

/// <summary>An interface that goes needs no settings.</summary>
internal static class AbsentFits
{
    public static IEnumerable<Diagnostic> Check(Interface link, SourceNode source)
        => link.State != InterfaceState.Absent
            ? []
            : from property in Interface.Schema.Properties
              where property is { Kind: PropertyKind.Configuration or PropertyKind.Secret, Name: not "state" } && property.Get(link) is not null
              let place = source.Find(property.Name)
              select DocumentDiagnostics.AbsentWithSettings.At(place?.Key, property.Name) with { Path = place?.Path };
}
