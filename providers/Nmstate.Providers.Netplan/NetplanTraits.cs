using Nmstate.Planning.Plans;
using Nmstate.Providers.Netplan.Tree;

namespace Nmstate.Providers.Netplan;

/// <summary>How files carry changes out.</summary>
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

    /// <summary>The traits of these files: NetworkManager refuses name servers of a family without addresses.</summary>
    internal static PlanTraits Of(Configuration configuration)
    {
        var isStrict = configuration.Renderer == Configuration.NetworkManager || configuration.Definitions.Any(d => d.Renderer == Configuration.NetworkManager);
        return isStrict ? Files with { Id = "netplan-files-networkmanager/1", DnsNeedsFamily = true } : Files;
    }
}
