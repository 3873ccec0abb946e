using Nmstate.Planning.Resolving;
using Nmstate.State;
using Nmstate.State.Reading;

namespace Nmstate.Planning.Validating;

/// <summary>A route that is added has an interface that can carry it.</summary>
internal static class RoutesFit
{
    public static void Check(Resolution resolution)
    {
        foreach (var (route, source) in resolution.Document.Routes.Where(r => r.Value.State is null && !r.Source.IsHole && !r.Source.IsHoleAt("state")))
        {
            if (route is { Destination: { } destination, NextHopInterface: { } name } && (route.NextHopAddress is not { } gateway || gateway.Family == destination.Family))
                CheckInterface(resolution, route, destination, name, source);
        }
    }

    private static void CheckInterface(Resolution resolution, Route route, IpPrefix destination, string name, SourceNode source)
    {
        var at = source.Find("next-hop-interface");
        var normal = Hosts.RouteForm.Normal(route);
        if (resolution.Current.RoutesOf(name).Contains(normal) && !resolution.Wishes.ContainsKey(name))
            return;
        if (resolution.IgnoredLink(name) is { } ignored)
        {
            resolution.Report(PlanningDiagnostics.RouteInterfaceMissing.At(at, destination, name, $"is a {ignored.Type} and left alone"));
            return;
        }

        if (resolution.Target.Find(name) is not { } target)
        {
            // An entry that could not be made whole has its own diagnostic.
            var isAbsent = resolution.Wishes.GetValueOrDefault(name)?.Absent == true;
            if (isAbsent || resolution.Entry(name) is null or { Value.State: InterfaceState.Absent })
                resolution.Report(PlanningDiagnostics.RouteInterfaceMissing.At(at, destination, name, isAbsent ? "is to be absent" : "does not exist"));
            return;
        }

        var entry = resolution.Wishes.GetValueOrDefault(name)?.Source;
        var (enabled, section, addresses) = destination.Family == IpFamily.V4
            ? (target.Ipv4!.Enabled, "ipv4", target.Ipv4.Address!)
            : (target.Ipv6!.Enabled, "ipv6", target.Ipv6.Address!);
        if (target.State == InterfaceState.Down)
            resolution.Report(PlanningDiagnostics.RouteInterfaceDown.At(at, destination, name));
        else if (enabled != true && entry?.IsHoleAt(section) != true && entry?.IsHoleAt($"{section}.address") != true)
            resolution.Report(PlanningDiagnostics.RouteFamilyOff.At(at, destination, (int)destination.Family, name));
        else if (normal.NextHopAddress is { IsLinkLocal: false } gateway && enabled == true && !addresses.Any(a => a.Network.Contains(gateway))
            && !resolution.Current.RoutesOf(name).Contains(normal))
            resolution.Report(PlanningDiagnostics.GatewayNotOnLink.At(source.Find("next-hop-address"), gateway, name));
    }
}
