using Nmstate.Planning.Plans;
using Nmstate.Providers.NetworkManager;
using Nmstate.Providers.Netplan;

namespace Nmstate.Planning.Tests.Properties;

/// <summary>The ways in which back ends carry changes out: those of our providers, and one that makes anew what it can.</summary>
internal static class BackEnds
{
    private static readonly PlanTraits Recreating = new()
    {
        Id = "recreating/1",
        Persists = true,
        Dns = HomeRule.Interface,
        Transitions = new Dictionary<string, Transition> { ["link-aggregation.mode"] = Transition.Recreate },
    };

    /// <summary>All of them, by the id of their traits.</summary>
    public static IReadOnlyDictionary<string, PlanTraits> All { get; }
        = new[] { PlanTraits.Kernel, NetworkManagerTraits.Usual, NetplanTraits.Files, Recreating }.ToDictionary(t => t.Id);

    /// <summary>Those that store.</summary>
    public static IEnumerable<PlanTraits> Storing => All.Values.Where(t => t.Persists);
}
