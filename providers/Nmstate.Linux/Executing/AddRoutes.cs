using Nmstate.Linux.Netlink;
using Nmstate.Linux.Netlink.Routes;
using Nmstate.Planning.Rendering;
using Nmstate.Providers.Preparing;
using Nmstate.State;

namespace Nmstate.Linux.Executing;

/// <summary>A route to add.</summary>
/// <param name="Route">The route.</param>
/// <param name="HasRivals">Whether another route of the same key is there, or comes, by plan: else one that is there is an error.</param>
internal sealed record NewRoute(Route Route, bool HasRivals);

/// <summary>Adds routes over one link, many with one message.</summary>
/// <param name="Name">The link.</param>
/// <param name="Routes">The routes.</param>
internal sealed record AddRoutes(string Name, EquatableList<NewRoute> Routes) : KernelOperation
{
    /// <summary>The operation for <paramref name="routes"/> over the link <paramref name="name"/>.</summary>
    public static AddRoutes Of(string name, EquatableList<NewRoute> routes, Coverage covers) => new(name, routes)
    {
        Title = routes is [var one] ? $"add route {RouteText.Of(one.Route)}" : $"add {routes.Count} routes over {name}",
        NativeText = string.Join('\n', routes.Select(r => $"RTM_NEWROUTE{(r.HasRivals ? " NLM_F_APPEND" : "")} {RouteText.Of(r.Route)}")),
        Covers = [covers],
    };

    internal override async ValueTask ExecuteAsync(KernelSession kernel, CancellationToken cancellation)
    {
        var link = await kernel.LinkAsync(Name, cancellation).ConfigureAwait(false);
        IRequest[] requests = [.. Routes.OnLinkFirst(r => r.Route).Select(r => Request(r, link.Index))];
        await kernel.ExecuteAllAsync(requests, cancellation).ConfigureAwait(false);
    }

    private static RouteRequest Request(NewRoute route, int linkIndex)
        => route.HasRivals ? RouteRequest.Append(route.Route.ToKernel(linkIndex)) : RouteRequest.Add(route.Route.ToKernel(linkIndex));
}
