using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Planning.Resolving;

/// <summary>What stands on a link is down while the link is: the kernel takes it down, and refuses to raise it.</summary>
/// <remarks>vlan_device_event and vlan_dev_open in net/8021q: ENETDOWN.</remarks>
internal static class DownBases
{
    public static void Apply(Resolution resolution)
    {
        foreach (var wish in resolution.Wishes.Values.Where(w => !w.Absent).ToList())
        {
            if (wish.Mentioned.State == InterfaceState.Up)
                CheckBase(resolution, wish);
            else if (wish.Mentioned.State == InterfaceState.Down)
                TakeAlong(resolution, wish);
        }
    }

    private static void TakeAlong(Resolution resolution, Wish wish)
    {
        foreach (var name in resolution.Current.UppersOf(wish.Name).Where(n => resolution.Current.Find(n)!.State == InterfaceState.Up))
        {
            var upper = resolution.WishFor(name)!;
            if (upper.Absent || upper.Mentioned.State is not null || (upper.BaseName is { } other && other != wish.Name))
                continue;
            upper.Add("state", upper.Mentioned with { State = InterfaceState.Down }, new Reason(
                Origin.Derived, wish.Why("state").At, $"its base {wish.Name} is to be down", ObjectRef.Interface(wish.Name)));
            TakeAlong(resolution, upper);
        }
    }

    private static void CheckBase(Resolution resolution, Wish wish)
    {
        var below = wish.BaseName ?? (resolution.Current.Find(wish.Name) is { } existing ? existing.Type!.Value.Kind.Base?.Invoke(existing) : null);
        if (below is null || wish.Type.Kind.Base is null)
            return;
        var state = resolution.Wishes.GetValueOrDefault(below)?.Mentioned.State ?? resolution.Current.Find(below)?.State;
        if (state == InterfaceState.Down)
            resolution.Report(PlanningDiagnostics.BaseIsDown.At(wish.Source?.FindNearest("state"), wish.Name, below)
                .With(resolution.Wishes.GetValueOrDefault(below)?.Why("state").At, "down here"));
    }
}
