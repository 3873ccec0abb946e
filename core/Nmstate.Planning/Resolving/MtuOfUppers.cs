using Nmstate.Planning.Plans;

namespace Nmstate.Planning.Resolving;

/// <summary>A base that shrinks takes what stands on it along: the kernel does so, and the plan says it.</summary>
internal static class MtuOfUppers
{
    public static void Apply(Resolution resolution)
    {
        foreach (var moving in resolution.Wishes.Values.Where(w => w is { Absent: false, BaseName: not null, Mentioned.Mtu: null }))
            if (MtuOf(resolution, moving.BaseName!) is { } most && resolution.Current.Find(moving.Name)?.Mtu > most)
                moving.Add("mtu", moving.Mentioned with { Mtu = most }, new Reason(
                    Origin.Derived, moving.Why(moving.Type.Kind.BasePath).At, $"its base {moving.BaseName} has no more", ObjectRef.Interface(moving.BaseName!)));

        var shrinking = new Queue<Wish>(resolution.Wishes.Values.Where(w => !w.Absent && w.Mentioned.Mtu is not null));
        while (shrinking.TryDequeue(out var wish))
            foreach (var name in resolution.Current.UppersOf(wish.Name).Where(n => resolution.Current.Find(n)!.Mtu > wish.Mentioned.Mtu))
            {
                var upper = resolution.WishFor(name)!;
                if (upper.Absent || upper.Mentioned.Mtu is not null || (upper.BaseName is { } other && other != wish.Name))
                    continue;
                upper.Add("mtu", upper.Mentioned with { Mtu = wish.Mentioned.Mtu }, new Reason(
                    Origin.Derived, wish.Why("mtu").At, $"its base {wish.Name} has no more", ObjectRef.Interface(wish.Name)));
                shrinking.Enqueue(upper);
            }
    }

    private static uint? MtuOf(Resolution resolution, string name)
        => resolution.Wishes.GetValueOrDefault(name)?.Mentioned.Mtu ?? resolution.Current.Find(name)?.Mtu;
}
