using Nmstate.State;
using Nmstate.State.Schema;

namespace Nmstate.Planning.Hosts;

/// <summary>What a running host cannot tell at the moment (<see cref="PropertyAttribute.Intermittent"/>): it is taken to be as it is stored.</summary>
internal static class Untold
{
    /// <summary><paramref name="running"/> with what it does not tell of its bridges and <paramref name="stored"/> does.</summary>
    public static HostNetwork Completed(HostNetwork running, HostNetwork stored) => running.With(Bridges(running, stored).ToList(), []);

    private static IEnumerable<KeyValuePair<string, Interface?>> Bridges(HostNetwork running, HostNetwork stored)
    {
        foreach (var (name, link) in running.Interfaces)
            if (link.Bridge is { Options: { MacAgeingTime: null } options } bridge && stored.Find(name)?.Bridge?.Options?.MacAgeingTime is { } ageing)
                yield return new(name, link with { Bridge = bridge with { Options = options with { MacAgeingTime = ageing } } });
    }
}
