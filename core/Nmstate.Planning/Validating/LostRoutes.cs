using Nmstate.Planning.Plans;
using Nmstate.Planning.Resolving;

namespace Nmstate.Planning.Validating;

/// <summary>Says which static routes go without anybody having asked for it; the caller's own default route does not go that way.</summary>
internal static class LostRoutes
{
    public static void Check(Resolution resolution)
    {
        var replaced = resolution.WantedRoutes.Select(w => (w.Route.Destination, w.Route.TableId)).ToHashSet();
        foreach (var (name, routes) in resolution.Current.Routes)
        {
            if (!resolution.Wishes.ContainsKey(name))
                continue;
            foreach (var route in routes.Where(r => !resolution.Target.RoutesOf(name).Contains(r)))
            {
                if (!resolution.RouteReasons.TryGetValue(route, out var reason) || reason.Origin == Origin.Document)
                    continue;
                if (replaced.Contains((route.Destination, route.TableId)))
                    continue;
                var cutsCaller = route.Destination!.Value.IsDefault && resolution.Facts.ManagementPath.Contains(name) && !resolution.Options.Force;
                var descriptor = cutsCaller ? PlanningDiagnostics.ManagementRouteLost : PlanningDiagnostics.RouteLost;
                resolution.Report(descriptor.At(reason.At, route.Destination, name, reason.Text));
            }
        }
    }
}
