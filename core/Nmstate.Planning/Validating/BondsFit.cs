using Nmstate.Planning.Resolving;
using Nmstate.State;

namespace Nmstate.Planning.Validating;

/// <summary>A bond has a mode, and a primary port only where the mode has one and among its ports.</summary>
/// <remarks>bond_opts in drivers/net/bonding/bond_options.c.</remarks>
internal static class BondsFit
{
    private static readonly HashSet<BondMode> ModesWithPrimary = [BondMode.ActiveBackup, new(5), new(6)];

    public static void Check(Resolution resolution)
    {
        foreach (var port in resolution.Wishes.Values.Where(w => w is { Absent: false, Mentioned.State: InterfaceState.Down }))
            if (resolution.Target.Find(port.Name)?.Controller is { Length: > 0 } bond && resolution.Target.Find(bond)?.Type == InterfaceType.Bond)
                resolution.Report(PlanningDiagnostics.BondPortDown.At(port.Why("state").At, port.Name, bond));
        foreach (var wish in resolution.Wishes.Values.Where(w => w is { Absent: false, Source: not null } && w.Type == InterfaceType.Bond))
        {
            if (resolution.Target.Find(wish.Name)?.LinkAggregation is not { } target)
                continue;
            if (target.Mode is not { } mode)
            {
                if (resolution.IsNew(wish) && !wish.Source!.IsHoleAt("link-aggregation.mode"))
                    resolution.Report(PlanningDiagnostics.BondWithoutMode.At(wish.Source.FindNearest("link-aggregation"), wish.Name));
                continue;
            }

            if (wish.Mentioned.LinkAggregation?.Options?.Primary is not { Length: > 0 } primary)
                continue;
            var at = wish.Why("link-aggregation.options.primary").At;
            if (!ModesWithPrimary.Contains(mode))
                resolution.Report(PlanningDiagnostics.PrimaryOfOtherMode.At(at, wish.Name, mode));
            else if (!resolution.Target.PortsOf(wish.Name).Contains(primary) && !wish.Source!.IsHoleAt("link-aggregation.port"))
                resolution.Report(PlanningDiagnostics.PrimaryIsNoPort.At(at, wish.Name, primary));
        }
    }
}
