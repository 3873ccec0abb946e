using Nmstate.Planning.Resolving;
using Nmstate.State;

namespace Nmstate.Planning.Validating;

/// <summary>Deleting a link does not take along what is left alone.</summary>
internal static class UppersStay
{
    public static void Check(Resolution resolution)
    {
        foreach (var upper in resolution.Facts.IgnoredLinks.Where(l => l.Base is not null))
        {
            if (resolution.Current.Find(upper.Base!) is not { } existing || !resolution.Wishes.TryGetValue(upper.Base!, out var wish))
                continue;
            var falls = resolution.Target.Find(upper.Base!) is not { } target || Diffing.Identity.Differs(existing, target);
            if (falls)
                resolution.Report(PlanningDiagnostics.UpperWouldFall.At(wish.Why("state").At, upper.Base, upper.Name));
        }
    }
}
