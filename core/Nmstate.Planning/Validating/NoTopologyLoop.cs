using Nmstate.Planning.Resolving;
using Nmstate.State;

namespace Nmstate.Planning.Validating;

/// <summary>Nothing stands on itself, however long the way; and the kernel takes no bridge into a bridge.</summary>
internal static class NoTopologyLoop
{
    public static void Check(Resolution resolution)
    {
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var wish in resolution.Wishes.Values.Where(w => !w.Absent && w.Mentioned.Controller is { Length: > 0 }))
        {
            if (resolution.Target.Find(wish.Name) is not { } port || resolution.Target.Find(port.Controller!) is not { } controller)
                continue;
            if (LoopFrom(resolution, wish.Name) is { } loop)
            {
                if (reported.Overlaps(loop))
                    continue;
                reported.UnionWith(loop);
                var diagnostic = PlanningDiagnostics.TopologyLoop.At(wish.Why("controller").At, string.Join(" -> ", loop.Append(loop[0]).Select(n => $"'{n}'")));
                foreach (var name in loop.Skip(1))
                    diagnostic = diagnostic.With(resolution.Wishes.GetValueOrDefault(name)?.Why("controller").At, $"'{name}' is joined here");
                resolution.Report(diagnostic);
            }
            else if (port.Type == InterfaceType.LinuxBridge && controller.Type == InterfaceType.LinuxBridge)
            {
                resolution.Report(PlanningDiagnostics.BridgeInBridge.At(wish.Why("controller").At, port.Name, controller.Name));
            }
        }
    }

    private static List<string>? LoopFrom(Resolution resolution, string start)
    {
        List<string> way = [start];
        for (var name = resolution.Target.Find(start)?.Controller; name is { Length: > 0 } && way.Count <= resolution.Wishes.Count + 1; name = resolution.Target.Find(name)?.Controller)
        {
            if (name == start)
                return way;
            way.Add(name);
        }

        return null;
    }
}
