using Nmstate.Linux.Netlink.Routes;
using Nmstate.Planning.Plans;
using Nmstate.Planning.Rendering;
using Nmstate.Providers.Preparing;
using Nmstate.State;

namespace Nmstate.Linux.Executing;

/// <summary>Removes just these routes over one link, many with one message. Those that went along with something else are gone.</summary>
/// <param name="Name">The link.</param>
/// <param name="Routes">The routes.</param>
internal sealed record RemoveRoutes(string Name, EquatableList<Route> Routes) : KernelOperation
{
    /// <summary>The operation for <paramref name="routes"/> over the link <paramref name="name"/>.</summary>
    public static RemoveRoutes Of(string name, EquatableList<Route> routes, Coverage covers) => new(name, routes)
    {
        Title = routes is [var one] ? $"remove route {RouteText.Of(one)}" : $"remove {routes.Count} routes over {name}",
        NativeText = string.Join('\n', routes.Select(r => $"RTM_DELROUTE {RouteText.Of(r)}")),
        Covers = [covers],
        Impact = Impact.Lost,
    };

    internal override async ValueTask ExecuteAsync(KernelSession kernel, CancellationToken cancellation)
    {
        if (await kernel.FindAsync(Name, cancellation).ConfigureAwait(false) is not { } link)
            return;
        KernelRoute[] routes = [.. Routes.OnLinkFirst(r => r).Reverse().Select(r => r.ToKernel(link.Index))];
        await kernel.RemoveRoutesAsync(routes, cancellation).ConfigureAwait(false);
    }
}
