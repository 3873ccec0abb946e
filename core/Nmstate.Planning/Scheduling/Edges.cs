using Nmstate.Planning.Scheduling.Rules;

namespace Nmstate.Planning.Scheduling;

/// <summary>The rules of order; each says why one step comes before another.</summary>
internal static class Edges
{
    private static readonly Action<Schedule>[] Rules =
    [
        WithinOneObject.Add,
        ControllerAndPort.Add,
        BaseAndUpper.Add,
        BondAndPorts.Add,
        ReleaseBeforeAssign.Add,
        NameFree.Add,
        NewBeforeOld.Add,
        NameServers.Add,
    ];

    public static void Add(Schedule schedule)
    {
        foreach (var rule in Rules)
            rule(schedule);
    }
}
