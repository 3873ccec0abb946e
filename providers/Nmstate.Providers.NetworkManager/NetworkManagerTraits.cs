using Nmstate.Planning.Plans;

namespace Nmstate.Providers.NetworkManager;

/// <summary>How the daemon carries changes out.</summary>
public static class NetworkManagerTraits
{
    private const string Resolved = "systemd-resolved";

    /// <summary>A daemon that hands name servers out itself.</summary>
    public static PlanTraits Usual { get; } = new()
    {
        Id = "networkmanager/1",
        Persists = true,
        // A controller pulls its ports over: they lose their addresses before it takes them.
        VouchedMust = new HashSet<string>(["release-before-assign"], StringComparer.Ordinal),
        Transitions = new Dictionary<string, Transition> { ["link-aggregation.mode"] = Transition.Reactivate },
        Dns = HomeRule.GlobalOrInterface,
        DnsNeedsFamily = true,
        AutoconfNeedsDhcp = true,
    };

    /// <summary>A daemon that hands them to systemd-resolved: what it has for the whole host never gets there.</summary>
    private static readonly PlanTraits WithResolved = Usual with { Id = "networkmanager-resolved/1", Dns = HomeRule.Interface };

    /// <summary>The traits of a daemon, by the mode of its DnsManager.</summary>
    public static PlanTraits Of(string dnsMode) => dnsMode == Resolved ? WithResolved : Usual;
}
