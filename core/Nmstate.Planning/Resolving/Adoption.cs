using Nmstate.Planning.Hosts;
using Nmstate.State;

namespace Nmstate.Planning.Resolving;

/// <summary>
/// What runs without being stored, and is stored from now on: what a document mentions, and what that needs at the next boot, its
/// controller and the virtual link that it stands on.
/// </summary>
internal static class Adoption
{
    /// <summary>Finds out what is adopted; what is laid over what is stored has it from what runs.</summary>
    public static void Find(Resolution resolution)
    {
        if (resolution.Stored is not { } stored)
            return;
        var names = new HashSet<string>(StringComparer.Ordinal);
        var queue = new Queue<string>(resolution.Wishes.Keys.Concat(resolution.WantedRoutes.Select(r => r.Route.NextHopInterface!)));
        while (queue.TryDequeue(out var name))
        {
            if (stored.Find(name) is not null || !names.Add(name))
                continue;
            foreach (var needed in Needed(resolution, name))
                queue.Enqueue(needed);
        }

        resolution.Adopted = names;
    }

    /// <summary>What is stored, with what is adopted.</summary>
    public static HostNetwork Of(HostState host, IReadOnlySet<string> adopted) => host.Stored.With(
        adopted.Select(n => KeyValuePair.Create(n, host.Running.Find(n) is { } link ? InterfaceForm.Persistable(link) : null)).ToList(),
        adopted.Select(n => KeyValuePair.Create(n, host.Running.RoutesOf(n))).ToList());

    private static IEnumerable<string> Needed(Resolution running, string name)
    {
        if (running.Target.Find(name) is not { } link)
            return [];
        var below = link.Type!.Value.Kind.Base?.Invoke(link) is { } @base && running.Target.Find(@base)?.Type!.Value.Kind.Virtual == true ? @base : null;
        return ((IEnumerable<string?>)[link.Controller, below, link.Veth?.Peer]).OfType<string>().Where(n => n.Length > 0);
    }
}
