using Nmstate.Planning.Resolving;
using Nmstate.State;

namespace Nmstate.Planning.Validating;

/// <summary>A port's controller is there afterwards, can have ports, and does not say otherwise.</summary>
internal static class ControllerExists
{
    public static void Check(Resolution resolution)
    {
        foreach (var wish in resolution.Wishes.Values.Where(w => !w.Absent && w.Mentioned.Controller is { Length: > 0 }))
        {
            var name = wish.Mentioned.Controller!;
            var said = wish.Source?.Find("controller");
            // What a port list says is asked of the list.
            if (said is null && wish.AskedController is not null)
                continue;
            var at = said?.Span ?? wish.Why("name").At;
            if (resolution.Current.Find(wish.Name)?.Controller == name && resolution.IgnoredLink(name) is not null)
                continue;
            if (resolution.IgnoredLink(name) is { } ignored)
                resolution.Report(PlanningDiagnostics.ControllerMissing.At(at, wish.Name, name, $"is a {ignored.Type}, which is left alone"));
            else if (resolution.Target.Find(name) is null && resolution.Entry(name) is { Value.State: not InterfaceState.Absent })
                continue;
            else if (resolution.Target.Find(name) is not { } controller)
                resolution.Report(PlanningDiagnostics.ControllerMissing.At(at, wish.Name, name, resolution.Current.Find(name) is null ? "does not exist" : "is to be absent"));
            else if (!controller.Type!.Value.Kind.Controller)
                resolution.Report(PlanningDiagnostics.ControllerMissing.At(at, wish.Name, name, $"is a {controller.Type}, which has no ports"));
            else if (resolution.Wishes.GetValueOrDefault(name) is { PortNames: { } ports } list && !ports.Contains(wish.Name) && !list.Source!.IsHoleAt(list.Type.Kind.PortPath))
                resolution.Report(PlanningDiagnostics.ControllerContradiction.At(at, wish.Name, name, name).With(list.Source.Find(list.Type.Kind.PortPath)?.Span, "not listed here"));
        }
    }
}
