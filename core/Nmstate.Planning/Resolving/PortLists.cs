using Nmstate.Planning.Plans;
using Nmstate.State;
using Nmstate.State.Reading;

namespace Nmstate.Planning.Resolving;

/// <summary>Membership is stated once, on the port: what a port list says becomes wishes for the ports.</summary>
internal static class PortLists
{
    public static void Apply(Resolution resolution)
    {
        var lists = resolution.Wishes.Values.Where(w => !w.Absent && w.PortNames is not null).ToList();
        foreach (var controller in lists)
            foreach (var (name, source) in controller.PortNames!.Zip(ListOf(controller).Items))
                Join(resolution, controller, new Port(name, controller.Mentioned.Bridge?.Port?.First(p => p.Name == name)), source);

        // Only now, since a port that another list has taken over does not leave: it moves.
        foreach (var controller in lists)
            Leave(resolution, controller, ListOf(controller));
    }

    private static SourceNode ListOf(Wish controller) => controller.Source!.Find(controller.Type.Kind.PortPath)!;

    /// <summary>A name in a port list, with the settings that the list has for it.</summary>
    private readonly record struct Port(string Name, LinuxBridgePort? Settings);

    private static void Join(Resolution resolution, Wish controller, Port port, SourceNode source)
    {
        var at = source.Find("name") ?? source;
        if (resolution.IgnoredLink(port.Name) is { } ignored)
        {
            if (ignored.Controller != controller.Name)
                resolution.Report(PlanningDiagnostics.PortIgnored.At(at, port.Name, controller.Name, ignored.Type));
            return;
        }

        if (resolution.WishFor(port.Name) is not { } wish)
        {
            // An entry for it that could not be read is not a wrong name.
            if (resolution.Entry(port.Name) is null or { Value.State: InterfaceState.Absent })
                resolution.Report(PlanningDiagnostics.PortMissing.At(at, port.Name, controller.Name, "does not exist"));
            return;
        }

        if (wish.Absent)
        {
            resolution.Report(PlanningDiagnostics.PortMissing.At(at, port.Name, controller.Name, "is to be absent")
                .With(wish.Source?.Find("state")?.Span, "removed here"));
            return;
        }

        if (wish.ListedBy is { } other && other != controller.Name)
        {
            resolution.Report(PlanningDiagnostics.PortOfTwoControllers.At(at, port.Name, other, controller.Name).With(wish.Why("port").At, "also listed here"));
            return;
        }

        if (wish.AskedController is { } own && own != controller.Name)
        {
            resolution.Report(PlanningDiagnostics.ControllerContradiction.At(wish.Source?.Find("controller"), port.Name, own, controller.Name)
                .With(at.Span, "listed here"));
            return;
        }

        var reason = new Reason(Origin.Derived, at.Span, $"it is listed as a port of {controller.Name}", ObjectRef.Interface(controller.Name));
        if (wish.AskedController is null)
            wish.Add("controller", wish.Mentioned with { Controller = controller.Name }, reason);
        wish.ListedBy = controller.Name;
        wish.Add("port", wish.Mentioned with { Port = port.Settings }, Reason.Document(at.Span));
        if (source.Find("stp-path-cost") is { } cost)
            wish.Add("port.stp-path-cost", wish.Mentioned, Reason.Document(cost.Span));
        if (wish.Source is null && resolution.Current.Find(port.Name)?.Controller != controller.Name && controller.Mentioned.State == InterfaceState.Up)
            wish.Add("state", wish.Mentioned with { State = InterfaceState.Up }, reason);
    }

    private static void Leave(Resolution resolution, Wish controller, SourceNode list)
    {
        if (list.IsHole)
            return;
        var listed = controller.PortNames!.ToHashSet(StringComparer.Ordinal);
        foreach (var name in resolution.PortsOf(controller.Name).Where(n => !listed.Contains(n)))
        {
            var wish = resolution.WishFor(name)!;
            if (wish.AskedController == controller.Name)
                resolution.Report(PlanningDiagnostics.ControllerContradiction.At(wish.Source?.Find("controller"), name, controller.Name, controller.Name)
                    .With(list.Span, "not listed here"));
            else if (wish.AskedController is null && !wish.Absent)
                wish.Add("controller", wish.Mentioned with { Controller = "" }, new Reason(
                    Origin.Derived, list.Span, $"it is not listed as a port of {controller.Name}", ObjectRef.Interface(controller.Name)));
        }
    }
}
