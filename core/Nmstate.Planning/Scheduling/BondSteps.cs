using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Planning.Scheduling;

/// <summary>What a bond wants on the way: ports join it down, and in the kernel its mode changes only while it is down and has no ports.</summary>
/// <remarks>bond_enslave and bond_opts in drivers/net/bonding: "Device can not be enslaved while up", BOND_OPTFLAG_NOSLAVES, BOND_OPTFLAG_IFDOWN.</remarks>
internal static class BondSteps
{
    private const string Mode = "link-aggregation.mode";
    private const string Primary = "link-aggregation.options.primary";

    public static void Add(Schedule schedule)
    {
        foreach (var draft in schedule.Drafts.Where(d => d.Id.Kind is StepKind.Set && d.Items.Any(i => i.Path == Mode)).ToList())
            ChangeMode(schedule, draft.Id.Object);
        foreach (var draft in schedule.Drafts.Where(d => d.Id.Kind == StepKind.Attach).ToList())
            if (schedule.After.Running.Find((string)draft.Items[0].To!)?.Type == InterfaceType.Bond)
                Down(schedule, draft.Id.Object.Name);
    }

    private static void ChangeMode(Schedule schedule, ObjectRef bond)
    {
        ForgetPrimary(schedule, bond);
        if (schedule.Traits.TransitionOf(Mode) != Transition.PortsOutFirst)
            return;
        Down(schedule, bond.Name);
        foreach (var port in schedule.Before.Running.PortsOf(bond.Name).Where(p => schedule.Find(ObjectRef.Interface(p), StepKind.Detach) is null))
            schedule.Add(ObjectRef.Interface(port), StepKind.Detach, new StepItem(StepRole.Transient, "controller", bond.Name, ""));
    }

    /// <summary>The change of the mode forgets the primary port by itself; a mode that has none refuses to be told so.</summary>
    private static void ForgetPrimary(Schedule schedule, ObjectRef bond)
    {
        if (schedule.Find(bond, StepKind.Port)?.Items.FirstOrDefault(i => i is { Path: Primary, To: "" }) is not { } forgotten)
            return;
        schedule.Add(bond, StepKind.Set, forgotten);
        schedule.Remove(bond, StepKind.Port, forgotten);
    }

    private static void Down(Schedule schedule, string name)
    {
        var about = ObjectRef.Interface(name);
        var stands = schedule.Before.Running.Find(name) is { State: InterfaceState.Up } && schedule.Find(about, StepKind.Destroy) is null;
        if (stands && schedule.Find(about, StepKind.Down) is null)
            schedule.Add(about, StepKind.Down, new StepItem(StepRole.Transient, "state", InterfaceState.Up, InterfaceState.Down));
    }
}
