using Nmstate.Planning.Plans;

namespace Nmstate.Planning.Scheduling.Rules;

/// <summary>A controller is there, and as it will be, before a port joins; the ports leave before it goes or changes.</summary>
internal static class ControllerAndPort
{
    public static void Add(Schedule schedule)
    {
        foreach (var port in schedule.Drafts.Where(d => d.Id.Kind == StepKind.Attach))
        {
            foreach (var controller in Of(schedule, (string)port.Items[0].To!, StepKind.Create, StepKind.Set))
                port.Add(new Edge(controller.Id, EdgeStrength.Mechanic, "controller-before-port"));
            foreach (var settings in Of(schedule, (string)port.Items[0].To!, StepKind.Port).Where(s => s.Id.Object != port.Id.Object))
                settings.Add(new Edge(port.Id, EdgeStrength.Mechanic, "port-before-its-settings"));
        }

        foreach (var port in schedule.Drafts.Where(d => d.Id.Kind == StepKind.Detach))
            foreach (var controller in Of(schedule, (string)port.Items[0].From!, StepKind.Destroy, StepKind.Set, StepKind.Port))
                controller.Add(new Edge(port.Id, EdgeStrength.Mechanic, "port-before-controller"));
    }

    private static IEnumerable<StepDraft> Of(Schedule schedule, string controller, params StepKind[] kinds)
        => schedule.Touching(controller).Where(s => s.Id.Object.Kind == ObjectKind.Interface && kinds.Contains(s.Id.Kind));
}
