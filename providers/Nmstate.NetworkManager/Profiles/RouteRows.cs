using Nmstate.NetworkManager.DBus;
using Nmstate.Planning.Hosts;
using Nmstate.State;

namespace Nmstate.NetworkManager.Profiles;

/// <summary>
/// The static routes of one family, <c>route-data</c>. What else a row says of a route that stays is kept, and so are routes that the
/// schema cannot say.
/// </summary>
internal static class RouteRows
{
    public const string Property = "route-data";

    /// <summary>A default route in another form; written anew it is a route like any other.</summary>
    public const string Gateway = "gateway";

    /// <summary>What makes a row one that the schema cannot say: a route to nowhere.</summary>
    private const string Nowhere = "type";

    private const string Weight = "weight";

    /// <summary>The setting with these routes.</summary>
    public static Row Write(Row setting, string name, LinkKind kind, IReadOnlyCollection<Route> routes)
    {
        var existing = Rows(setting).Select(row => (Route: Read(row, setting, name, kind), Row: row)).ToList();
        var kept = existing.Where(e => e.Route is null || routes.Contains(e.Route)).ToList();
        var added = routes.Where(route => !kept.Exists(k => k.Route == route)).Select(Write);
        var rows = kept.Select(k => k.Row).Concat(added).ToList();
        return setting.With(Property, rows.Count == 0 ? null : Variant.OfRows(rows)).Without(Gateway);
    }

    /// <summary>The routes over the interface <paramref name="name"/>, in normal form.</summary>
    public static IEnumerable<Route> Read(Row setting, string name, LinkKind kind)
    {
        var routes = Rows(setting).Select(row => Read(row, setting, name, kind)).OfType<Route>();
        return setting.Text(Gateway) is { } text && IpAddress.TryParse(text, out var gateway)
            ? routes.Append(RouteForm.Normal(new Route
            {
                Destination = IpPrefix.Of(IpAddress.Unspecified(gateway.Family), 0),
                NextHopInterface = name,
                NextHopAddress = gateway,
                Metric = MetricOf(setting, kind),
                TableId = setting.Number("route-table"),
            }))
            : routes;
    }

    private static IEnumerable<Row> Rows(Row setting) => setting.Find(Property)?.Rows ?? [];

    private static Route? Read(Row row, Row setting, string name, LinkKind kind)
    {
        if (row.Names.Contains(Nowhere) || row.Text("dest") is not { } text || !IpAddress.TryParse(text, out var destination)
            || row.Number("prefix") is not { } length)
            return null;
        return RouteForm.Normal(new Route
        {
            Destination = IpPrefix.Of(destination, (byte)length),
            NextHopInterface = name,
            NextHopAddress = row.Text("next-hop") is { } hop && IpAddress.TryParse(hop, out var gateway) ? gateway : null,
            Metric = row.Number("metric") ?? MetricOf(setting, kind),
            TableId = row.Number("table") ?? setting.Number("route-table"),
            Weight = row.Number(Weight) is > 0 and var weight ? (ushort)weight : null,
        });
    }

    /// <summary>The metric of a route that says none: that of the profile, or of the kind of link.</summary>
    private static long MetricOf(Row setting, LinkKind kind)
        => setting.Find("route-metric")?.Value is long given and >= 0 ? given : kind.RouteMetric;

    /// <summary>The metric is always said: without it the route would have the link's.</summary>
    private static Row Write(Route route) => Row.Empty
        .With("dest", Variant.Of(route.Destination!.Value.Address.ToString()))
        .With("prefix", Variant.Of((uint)route.Destination.Value.Length))
        .With("next-hop", route.NextHopAddress is { } gateway ? Variant.Of(gateway.ToString()) : null)
        .With("metric", Variant.Of((uint)(route.Metric ?? 0)))
        .With("table", route.TableId is null or 0 or Route.MainTable ? null : Variant.Of(route.TableId.Value))
        .With(Weight, route.Weight is { } weight ? Variant.Of((uint)weight) : null);
}
