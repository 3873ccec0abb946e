using Nmstate.Planning.Plans;

namespace Nmstate.Planning.Tests.Properties;

/// <summary>The ways in which back ends carry changes out.</summary>
internal static class BackEnds
{
    /// <summary>All of them, by the id of their traits.</summary>
    public static IReadOnlyDictionary<string, PlanTraits> All { get; } = new PlanTraits[]
    {
        PlanTraits.Kernel,
        new()
        {
            Id = "networkmanager/1",
            Persists = true,
            Dns = HomeRule.GlobalOrInterface,
            Transitions = new Dictionary<string, Transition> { ["link-aggregation.mode"] = Transition.Reactivate },
            VouchedMust = new HashSet<string>(["release-before-assign"]),
        },
        Providers.Netplan.NetplanTraits.Files,
        new() { Id = "recreating/1", Persists = true, Dns = HomeRule.Interface, Transitions = new Dictionary<string, Transition> { ["link-aggregation.mode"] = Transition.Recreate } },
    }.ToDictionary(t => t.Id);

    /// <summary>Those that store.</summary>
    public static IEnumerable<PlanTraits> Storing => All.Values.Where(t => t.Persists);
}
