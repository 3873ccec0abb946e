using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;

namespace Nmstate.State.Validating;

/// <summary>Routes lead somewhere, or say that they do not; rules are of one family.</summary>
internal static class RoutesFit
{
    public static IEnumerable<Diagnostic> Check(NetworkState state, SourceNode root)
        => Unplain(state.Routes?.Config ?? [], root.Find("routes.config")?.Items ?? []).SelectMany(r => Route(r.Route, r.Source))
            .Concat((state.RouteRules?.Config ?? []).Zip(root.Find("route-rules.config")?.Items ?? []).SelectMany(r => Rule(r.First, r.Second)));

    /// <summary>There may be very many routes, and most are plain: their places are not even looked for.</summary>
    private static IEnumerable<(Route Route, SourceNode Source)> Unplain(EquatableList<Route> routes, IReadOnlyList<SourceNode> places)
    {
        for (var i = 0; i < Math.Min(routes.Count, places.Count); i++)
            if (!IsPlain(routes[i]))
                yield return (routes[i], places[i]);
    }

    private static bool IsPlain(Route route)
        => route is { Destination: { } destination, NextHopInterface: not null, RouteType: null, Weight: null }
            && (route.NextHopAddress is not { } gateway || gateway.Family == destination.Family) && (destination.Length < 8 || destination.Address.Lower >> 24 != 0);

    private static IEnumerable<Diagnostic> Route(Route route, SourceNode source)
    {
        if (route.State is not null || source.IsHoleAt("state"))
            yield break;
        if (route.Destination is null && !source.IsHoleAt("destination"))
            yield return DocumentDiagnostics.RouteWithoutDestination.At(source);
        if (route is { Destination: { } without, NextHopInterface: null, RouteType: null } && !source.IsHoleAt("next-hop-interface") && !source.IsHoleAt("route-type"))
            yield return DocumentDiagnostics.RouteWithoutInterface.At(source, without);
        if (route is { Destination: { } over, NextHopAddress: { } gateway } && gateway.Family != over.Family)
            yield return DocumentDiagnostics.RouteFamilies.At(source.Find("next-hop-address"), gateway, over);
        if (route is { Weight: not null, Destination: { Family: IpFamily.V6 } weighed })
            yield return DocumentDiagnostics.WeightOfIpv6.At(source.Find("weight"), weighed);
        if (route is { RouteType: { } type, NextHopAddress: not null })
            yield return DocumentDiagnostics.SpecialRouteWithHop.At(source.Find("next-hop-address"), Word(type), "next-hop-address");
        if (route is { RouteType: { } other, NextHopInterface: not (null or "lo") })
            yield return DocumentDiagnostics.SpecialRouteWithHop.At(source.Find("next-hop-interface"), Word(other), "next-hop-interface");
        if (route.Destination is { Family: IpFamily.V4, Length: >= 8 } network && network.Address.Lower >> 24 == 0 && (route.RouteType is null || network.Length != 8))
            yield return DocumentDiagnostics.ZeroNetwork.At(source.Find("destination"), network);
    }

    private static string Word(RouteType type) => type.ToString().ToLowerInvariant();

    private static IEnumerable<Diagnostic> Rule(RouteRule rule, SourceNode source)
    {
        if (rule.State is not null)
            yield break;
        var (from, to) = (rule.IpFrom?.Network, rule.IpTo?.Network);
        if (rule.Family is null && from is null && to is null && !((string[])["family", "ip-from", "ip-to"]).Any(source.IsHoleAt))
            yield return DocumentDiagnostics.RuleWithoutFamily.At(source);
        var family = rule.Family switch
        {
            RouteRuleFamily.Ipv4 => IpFamily.V4,
            RouteRuleFamily.Ipv6 => IpFamily.V6,
            _ => from?.Family ?? to?.Family,
        };
        foreach (var (name, network) in new[] { ("ip-from", from), ("ip-to", to) })
            if (network is { } present && present.Family != family)
                yield return DocumentDiagnostics.RuleFamilies.At(source.Find(name), present, (int)family!);
        if (rule is { Fwmask: not null, Fwmark: null } && !source.IsHoleAt("fwmark"))
            yield return DocumentDiagnostics.FwmaskWithoutFwmark.At(source.Find("fwmask"));
    }
}
