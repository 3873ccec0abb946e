using Nmstate.NetworkManager.Profiles;
using Nmstate.Planning.Hosts;
using Nmstate.Providers.Netplan.Tree;
using Nmstate.Providers.Netplan.Yaml;
using Nmstate.State;

namespace Nmstate.Providers.Netplan.Facets;

/// <summary>Static routes as definitions say them: items of <c>routes</c>, and the older keys for a default gateway.</summary>
internal static class RouteEntries
{
    /// <summary>The older keys.</summary>
    public static readonly string[] GatewayKeys = ["gateway4", "gateway6"];

    /// <summary>The static routes of a definition that the schema can say, in the planner's normal form.</summary>
    public static IEnumerable<Route> ReadAll(Definition definition, string name)
    {
        var metric = UnsaidMetric(definition.Renderer, definition.Kind?.Type);
        return definition.Layers.Items("routes").Select(item => Read(item, name, metric))
            .Concat(GatewayKeys.Select(key => Gateway(definition.Layers.Scalar(key), name, metric)))
            .OfType<Route>().Distinct();
    }

    /// <summary>The metric of a route that says none: NetworkManager takes that of the kind of link; null: the kernel's own.</summary>
    /// <param name="renderer">The daemon.</param>
    /// <param name="type">The link.</param>
    public static long? UnsaidMetric(string renderer, InterfaceType? type)
        => renderer == Configuration.NetworkManager && type is { } known ? LinkKind.Of(known).RouteMetric : null;

    /// <summary>The route of an item; null: one that the schema does not have, and that stays as it is.</summary>
    /// <param name="item">The item.</param>
    /// <param name="name">The interface that it is over.</param>
    /// <param name="unsaid">The metric of one that says none; null: the kernel's own.</param>
    public static Route? Read(YamlNode item, string name, long? unsaid = null)
    {
        if (item is not YamlMapping route || route.Scalar("type") is not (null or "unicast"))
            return null;
        IpAddress? via = route.Scalar("via") is { } text && IpAddress.TryParse(text, out var address) ? address : null;
        if (route.Scalar("via") is not null && via is null)
            return null;
        var to = route.Scalar("to") is "default" ? IpPrefix.Of(IpAddress.Unspecified(via?.Family ?? IpFamily.V4), 0).ToString() : route.Scalar("to");
        return to is not null && IpPrefix.TryParse(to, out var destination)
            ? RouteForm.Normal(new Route
            {
                Destination = destination,
                NextHopInterface = name,
                NextHopAddress = via,
                Metric = YamlValues.ToNumber(route.Scalar("metric")) ?? unsaid,
                TableId = YamlValues.ToNumber(route.Scalar("table")),
            })
            : null;
    }

    /// <summary>The default route of an older key.</summary>
    public static Route? Gateway(string? text, string name, long? unsaid = null)
        => text is not null && IpAddress.TryParse(text, out var via)
            ? RouteForm.Normal(new Route { Destination = IpPrefix.Of(IpAddress.Unspecified(via.Family), 0), NextHopInterface = name, NextHopAddress = via, Metric = unsaid })
            : null;

    /// <summary>The item for a route in normal form. A default destination is written as a network: without a gateway the word crashes the generator.</summary>
    public static YamlNode Write(Route route, long? unsaid)
    {
        var usual = RouteForm.Normal(route with { Metric = unsaid });
        var item = YamlMapping.Empty.With("to", YamlValues.Text(route.Destination!.Value.ToString()));
        if (route.NextHopAddress is { } via)
            item = item.With("via", YamlValues.Text(via.ToString()));
        if (route.Metric is { } metric && metric != usual.Metric)
            item = item.With("metric", YamlValues.Number(metric));
        return route.TableId is { } table and not Route.MainTable ? item.With("table", YamlValues.Number(table)) : item;
    }
}
