using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Planning.Resolving;

/// <summary>A wish for every entry of the document; its type is the one that the host has, where the two mean the same.</summary>
internal static class DocumentEntries
{
    public static void Apply(Resolution resolution)
    {
        foreach (var (entry, source) in resolution.Document.Interfaces)
        {
            if (entry.State == InterfaceState.Ignore || entry.Type?.Kind.UserSpace == true)
                continue;
            if (resolution.IgnoredLink(entry.Name) is { } ignored)
            {
                resolution.Report(PlanningDiagnostics.IgnoredLink.At(source.Find("name"), entry.Name, ignored.Type));
                continue;
            }

            var existing = resolution.Current.Find(entry.Name);
            if (existing is null && entry.State == InterfaceState.Absent)
            {
                resolution.Gone.Add(new InterfacePattern(entry.Name));
                continue;
            }

            var recalled = resolution.Recalled(entry.Name);
            var said = entry.Type == InterfaceType.Unknown ? null : entry.Type;
            if ((said ?? existing?.Type ?? recalled?.Type) is not { } type)
            {
                if (!source.IsHoleAt("type"))
                    resolution.Report(PlanningDiagnostics.TypeMissing.At(source.Find("name"), entry.Name));
                continue;
            }

            if (existing is not null && (existing.Type!.Value.Kind.Family == type.Kind.Family || entry.State == InterfaceState.Absent))
                type = existing.Type!.Value;
            var wish = new Wish(entry.Name, type, source);
            wish.Take(entry with { State = entry.State ?? InterfaceState.Up });
            if (recalled is not null && wish.Mentioned.State == InterfaceState.Up && recalled.Type!.Value.Kind.Family == type.Kind.Family)
                wish.Recall(recalled);
            resolution.Wishes[entry.Name] = wish;
        }
    }
}
