using Nmstate.Planning.Resolving;
using Nmstate.State;

namespace Nmstate.Planning.Validating;

/// <summary>A VLAN has a number that no other VLAN on its base has, and no larger MTU than its base.</summary>
/// <remarks>register_vlan_dev and vlan_dev_change_mtu in net/8021q.</remarks>
internal static class VlansFit
{
    public static void Check(Resolution resolution)
    {
        foreach (var wish in resolution.Wishes.Values.Where(w => !w.Absent && w.Type == InterfaceType.Vlan))
        {
            if (resolution.Target.Find(wish.Name) is not { Vlan.BaseIface: { } baseName } target)
                continue;
            if (target.Vlan!.Id is not { } id)
            {
                if (!wish.Source!.IsHoleAt("vlan.id"))
                    resolution.Report(PlanningDiagnostics.VlanWithoutId.At(wish.Source.FindNearest("vlan"), wish.Name));
                continue;
            }

            var twin = resolution.Target.UppersOf(baseName).FirstOrDefault(n => n != wish.Name && resolution.Target.Find(n)!.Vlan?.Id == id);
            if (twin is not null && (!resolution.Wishes.ContainsKey(twin) || string.CompareOrdinal(twin, wish.Name) < 0))
                resolution.Report(PlanningDiagnostics.VlanTwice.At(wish.Why("vlan.id").At, wish.Name, id, baseName, twin).With(resolution.Wishes.GetValueOrDefault(twin)?.Why("vlan.id").At, "the other one"));
            if (wish.Mentioned.Mtu is { } mtu && (resolution.Target.Find(baseName)?.Mtu ?? resolution.Current.Find(baseName)?.Mtu) is { } most && mtu > most)
                resolution.Report(PlanningDiagnostics.MtuAboveBase.At(wish.Source!.FindNearest("mtu"), wish.Name, mtu, baseName, most));
        }
    }
}
