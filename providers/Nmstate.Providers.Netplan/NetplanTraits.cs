using Nmstate.Planning.Plans;
using Nmstate.Providers.Netplan.Tree;

namespace Nmstate.Providers.Netplan;

/// <summary>How files carry changes out, and how the daemons do.</summary>
public static class NetplanTraits
{
    /// <summary>Files for networkd: they say all of it at once, so nothing is lost on the way, and no order lies between what one of them says.</summary>
    public static PlanTraits Files { get; } = new()
    {
        Id = "netplan-files/1",
        Persists = true,
        Dns = HomeRule.Interface,
        Transitions = new Dictionary<string, Transition>(),
        Restores = Enum.GetValues<StepKind>().Select(k => k.Word()).ToHashSet(StringComparer.Ordinal),
        VouchedMust = new HashSet<string>(["release-before-assign", "key-free"], StringComparer.Ordinal),
    };

    /// <summary>
    /// networkd on a running host. One reload has all links give up what they are not to have before any of them gets something, and
    /// brings back what fell with a link; it never makes a link anew, not even where it cannot change it.
    /// </summary>
    /// <remarks>docs/decisions/0015-networkd-is-given-files-and-watched.md has what was seen.</remarks>
    public static PlanTraits Networkd { get; } = Files with
    {
        Id = "netplan-networkd/1",
        Transitions = new Dictionary<string, Transition> { ["link-aggregation.mode"] = Transition.Recreate },
    };

    /// <summary>
    /// NetworkManager on a running host. Addresses that move are given up before anybody gets them; what has to be made anew goes before
    /// any of it comes back, and brings back what fell with it.
    /// </summary>
    /// <remarks>docs/decisions/0016-networkmanager-loads-the-profiles-that-differ.md has what was seen.</remarks>
    public static PlanTraits NetworkManager { get; } = Files with
    {
        Id = "netplan-networkmanager/1",
        Transitions = new Dictionary<string, Transition> { ["link-aggregation.mode"] = Transition.Recreate },
        DnsNeedsFamily = true,
        AutoconfNeedsDhcp = true,
    };

    /// <summary>Whether a plan with these traits is one for a running host.</summary>
    internal static bool AreLive(PlanTraits traits) => traits.Id == Networkd.Id || traits.Id == NetworkManager.Id;

    /// <summary>The traits of these files: NetworkManager has rules of its own for name servers and IPv6.</summary>
    internal static PlanTraits Of(Configuration configuration)
        => configuration.IsForNetworkManager ? Files with { Id = "netplan-files-networkmanager/1", DnsNeedsFamily = true, AutoconfNeedsDhcp = true } : Files;
}
