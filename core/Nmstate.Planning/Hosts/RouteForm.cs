using Nmstate.State;

namespace Nmstate.Planning.Hosts;

/// <summary>The one form of a route in the planner: every default written out, so that equal routes are equal records.</summary>
public static class RouteForm
{
    /// <summary><paramref name="route"/> in this form; it has a destination.</summary>
    public static Route Normal(Route route)
    {
        var key = RouteKey.Of(route);
        return route with
        {
            NextHopInterface = route.NextHopInterface ?? "",
            NextHopAddress = route.NextHopAddress is { IsUnspecified: false } gateway ? gateway : null,
            Metric = key.Metric,
            TableId = key.Table,
        };
    }

    /// <summary>Whether <paramref name="route"/>, in normal form, has all that <paramref name="pattern"/> mentions.</summary>
    public static bool Matches(Route pattern, Route route)
        => (pattern.Destination is null || pattern.Destination == route.Destination)
            && (pattern.NextHopInterface is null || pattern.NextHopInterface == route.NextHopInterface)
            && (pattern.NextHopAddress is not { } gateway || (gateway.IsUnspecified ? route.NextHopAddress is null : gateway == route.NextHopAddress))
            && (pattern.TableId is null or 0 || pattern.TableId == route.TableId)
            && (pattern.Metric is null or -1 || pattern.Metric == route.Metric)
            && (pattern.Weight is null || pattern.Weight == route.Weight);
}
