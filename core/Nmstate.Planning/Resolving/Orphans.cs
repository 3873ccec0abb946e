using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Planning.Resolving;

/// <summary>What stands on a link that goes, goes with it: the whole way up, not one generation.</summary>
/// <remarks>Hardware does not orphan: its links stay where their configuration goes.</remarks>
internal static class Orphans
{
    public static void Apply(Resolution resolution)
    {
        var falling = new Queue<Wish>(resolution.Wishes.Values.Where(w => w.Absent && Resolution.IsDeletable(resolution.Current.Find(w.Name)!)));
        while (falling.TryDequeue(out var fallen))
            foreach (var name in resolution.Current.UppersOf(fallen.Name))
                if (Falls(resolution, name, fallen) is { } upper)
                    falling.Enqueue(upper);
    }

    private static Wish? Falls(Resolution resolution, string name, Wish fallen)
    {
        var upper = resolution.WishFor(name)!;
        if (upper.Absent || (upper.BaseName is { } other && other != fallen.Name))
            return null;
        var reason = new Reason(Origin.Derived, fallen.Why("state").At, $"its base {fallen.Name} goes", ObjectRef.Interface(fallen.Name));
        if (upper.Source is not null || upper.ListedBy is not null)
        {
            resolution.Report(PlanningDiagnostics.BaseGoes.At(upper.Source?.Find("name")?.Span ?? upper.Why("port").At, name, fallen.Name).With(reason.At, "removed here"));
            return null;
        }

        resolution.Gone.Add(new InterfacePattern(name));
        upper.Add("state", new Interface { Name = name, Type = upper.Type, State = InterfaceState.Absent }, reason);
        return upper;
    }
}
