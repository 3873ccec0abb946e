using Nmstate.Planning.Resolving;
using Nmstate.State;

namespace Nmstate.Planning.Validating;

/// <summary>What stands on something has it to stand on.</summary>
internal static class BaseExists
{
    public static void Check(Resolution resolution)
    {
        foreach (var wish in resolution.Wishes.Values.Where(w => w is { Absent: false, Type.Kind.Base: not null }))
        {
            var path = wish.Type.Kind.BasePath;
            if (resolution.Target.Find(wish.Name) is not { } target || wish.Source?.IsHoleAt(path) == true)
                continue;
            if (wish.Type.Kind.Base!(target) is not { } name)
            {
                if (!wish.Type.Kind.BaseOptional)
                    resolution.Report(PlanningDiagnostics.BaseNotGiven.At(wish.Source?.FindNearest("type"), wish.Name, wish.Type, path));
            }
            else if (resolution.Target.Find(name) is null && resolution.IgnoredLink(name) is null && !resolution.IsHardware(name) && resolution.Entry(name) is not { Value.State: not InterfaceState.Absent })
                resolution.Report(PlanningDiagnostics.BaseMissing.At(wish.Why(path).At, wish.Name, name, resolution.Current.Find(name) is null ? "does not exist" : "is to be absent"));
        }
    }
}
