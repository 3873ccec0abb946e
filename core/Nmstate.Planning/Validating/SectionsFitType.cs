using Nmstate.Planning.Resolving;
using Nmstate.State;

namespace Nmstate.Planning.Validating;

/// <summary>Each section belongs to the type that the interface has on the host.</summary>
internal static class SectionsFitType
{
    public static void Check(Resolution resolution)
    {
        foreach (var (entry, source) in resolution.Document.Interfaces)
        {
            if (entry.State is InterfaceState.Ignore or InterfaceState.Absent)
                continue;
            if (resolution.Wishes.GetValueOrDefault(entry.Name)?.Type is not { } type)
                continue;
            // What the document says of the type itself is held against its sections when it is read.
            if (entry.Type is not null && entry.Type != InterfaceType.Unknown)
                continue;
            foreach (var section in Interface.Schema.Properties.Where(p => p.For.Length > 0 && p.Get(entry) is not null && !p.For.Contains(type.Name)))
            {
                var owners = Interface.Schema.Properties.Where(p => p.Name == section.Name).SelectMany(p => p.For);
                resolution.Report(PlanningDiagnostics.SectionOfOtherType.At(source.Find(section.Name)?.Key, type, section.Name, string.Join(", ", owners)));
            }
        }
    }
}
