using Nmstate.Planning.Resolving;
using Nmstate.State;

namespace Nmstate.Planning.Validating;

/// <summary>Hardware is there or is not; a pair has two ends; what is only shown is not made.</summary>
internal static class InterfaceExists
{
    public static void Check(Resolution resolution)
    {
        foreach (var wish in resolution.Wishes.Values.Where(w => w.Source is not null && resolution.IsNew(w)))
        {
            if (!wish.Type.Kind.Manageable)
            {
                var hint = State.Reading.NearestName.Hint(wish.Type.Name, InterfaceKind.All.Select(k => k.Type.Name));
                if (InterfaceKind.All.Any(k => k.Type == wish.Type))
                    hint = null;
                var diagnostic = PlanningDiagnostics.ReadOnlyKind.At(wish.Source!.FindNearest("type"), wish.Name, wish.Type, "it would be made");
                resolution.Report(hint is null ? diagnostic : diagnostic with { Hint = hint });
            }
            else if (wish.Type.Kind.Family == InterfaceType.Ethernet.Name && wish.Mentioned.Veth is null && !wish.Source!.IsHoleAt("veth") && !wish.Source.IsHoleAt("veth.peer"))
            {
                var missing = wish.Type.Kind.Virtual ? PlanningDiagnostics.VethWithoutPeer : PlanningDiagnostics.EthernetMissing;
                resolution.Report(missing.At(wish.Type.Kind.Virtual ? wish.Source.FindNearest("type") : wish.Source.Find("name"), wish.Name));
            }
        }
    }
}
