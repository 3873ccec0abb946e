using Nmstate.Planning.Plans;
using Nmstate.Planning.Rendering;
using Nmstate.Providers.Netplan.Lowering;
using Nmstate.Providers.Preparing;
using Nmstate.State;

namespace Nmstate.Providers.Netplan.Facets;

/// <summary>The static routes over an interface; the schema has them in a section of their own.</summary>
internal static class RoutesFacet
{
    public static Facet Facet { get; } = new((_, _, link) => link, Lower);

    private static void Lower(Subject subject, DefinitionText text)
    {
        var dropped = subject.Routes.Where(route => subject.IsNetworkManager && !Carries(subject.Interface, route.Destination!.Value.Family)).ToList();
        if (dropped.Count > 0)
            throw new PlanRefusedException(dropped.Select(route => new Refusal(
                ObjectRef.Routes(subject.Interface.Name),
                "config",
                $"netplan drops the route {RouteText.Of(route)} silently under NetworkManager: "
                    + $"'{subject.Interface.Name}' has neither a static address nor DHCP of that family")));
        text.List("routes", subject.Routes.OrderBy(r => r.Destination).ThenBy(r => r.TableId).ThenBy(r => r.Metric).ThenBy(r => r.NextHopAddress)
            .Select(r => RouteEntries.Write(r, RouteEntries.UnsaidMetric(subject.Renderer, Kinds.DefinitionKind.Of(subject.Interface).Type))));
    }

    private static bool Carries(Interface link, IpFamily family) => family == IpFamily.V4
        ? link.Ipv4 is { Dhcp: true } or { Address.Count: > 0 }
        : link.Ipv6 is { Dhcp: true } or { Address.Count: > 0 };
}
