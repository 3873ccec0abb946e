using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;

namespace Nmstate.State.Validating;

/// <summary>Each section belongs to the type, where the document says it.</summary>
internal static class SectionsFit
{
    public static IEnumerable<Diagnostic> Check(Interface link, SourceNode source)
        => link.Type is not { } type || type == InterfaceType.Unknown
            ? []
            : from section in Interface.Schema.Properties
              where section.For.Length > 0 && section.Get(link) is not null && !section.For.Contains(type.Name)
              let owners = Interface.Schema.Properties.Where(p => p.Name == section.Name).SelectMany(p => p.For)
              select DocumentDiagnostics.ForeignSection.At(source.Find(section.Name)?.Key, type, section.Name, string.Join(", ", owners)) with { Path = source.Find(section.Name)?.Path };
}
