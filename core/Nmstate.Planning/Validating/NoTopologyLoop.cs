using Nmstate.Planning.Resolving;
using Nmstate.State;

namespace Nmstate.Planning.Validating;

/// <summary>Nothing stands on itself, however long the way up; and the kernel takes no bridge into a bridge.</summary>
internal static class NoTopologyLoop
{
    public static void Check(Resolution resolution)
    {
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var wish in resolution.Wishes.Values.Where(w => !w.Absent && (w.Mentioned.Controller is { Length: > 0 } || w.BaseName is not null)))
        {
            if (resolution.Target.Find(wish.Name) is not { } link)
                continue;
            if (LoopFrom(resolution, wish.Name) is { } loop)
            {
                if (reported.Overlaps(loop))
                    continue;
                reported.UnionWith(loop);
                Report(resolution, loop);
            }
            else if (link.Type == InterfaceType.LinuxBridge && resolution.Target.Find(link.Controller!)?.Type == InterfaceType.LinuxBridge)
            {
                resolution.Report(PlanningDiagnostics.BridgeInBridge.At(wish.Why("controller").At, link.Name, link.Controller));
            }
        }
    }

    private static void Report(Resolution resolution, List<string> loop)
    {
        var relations = loop.Zip(loop.Skip(1).Append(loop[0])).ToList();
        var diagnostic = PlanningDiagnostics.TopologyLoop.At(PlaceOf(resolution, relations[0]), string.Join(" -> ", loop.Append(loop[0]).Select(n => $"'{n}'")));
        foreach (var relation in relations.Skip(1))
            diagnostic = diagnostic.With(PlaceOf(resolution, relation), $"'{relation.First}' stands on '{relation.Second}'");
        resolution.Report(diagnostic);
    }

    private static State.Diagnostics.SourceSpan? PlaceOf(Resolution resolution, (string Upper, string Lower) relation)
        => resolution.Target.Find(relation.Lower)?.Controller == relation.Upper
            ? resolution.Wishes.GetValueOrDefault(relation.Lower)?.Why("controller").At
            : resolution.Wishes.GetValueOrDefault(relation.Upper) is { } upper ? upper.Why(upper.Type.Kind.BasePath).At : null;

    /// <summary>The way from an interface over its ports and what it stands on back to itself, if there is one.</summary>
    private static List<string>? LoopFrom(Resolution resolution, string start)
    {
        var from = new Dictionary<string, string?>(StringComparer.Ordinal) { [start] = null };
        var queue = new Queue<string>([start]);
        while (queue.TryDequeue(out var name))
        {
            foreach (var next in Below(resolution, name))
            {
                if (next == start)
                {
                    var loop = new List<string>();
                    for (var at = name; at is not null; at = from[at])
                        loop.Insert(0, at);
                    return loop;
                }

                if (from.TryAdd(next, name))
                    queue.Enqueue(next);
            }
        }

        return null;
    }

    /// <summary>A controller stands on its ports, a VLAN on its base.</summary>
    private static IEnumerable<string> Below(Resolution resolution, string name)
        => resolution.Target.Find(name) is { } link && link.Type!.Value.Kind.Base?.Invoke(link) is { } below
            ? resolution.Target.PortsOf(name).Append(below)
            : resolution.Target.PortsOf(name);
}
