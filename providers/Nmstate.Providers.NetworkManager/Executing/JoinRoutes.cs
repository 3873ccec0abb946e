using Nmstate.Linux.Executing;
using Nmstate.Linux.Netlink;
using Nmstate.Linux.Netlink.Links;
using Nmstate.Linux.Netlink.Routes;
using Nmstate.NetworkManager.DBus;
using Nmstate.NetworkManager.Executing;
using Nmstate.NetworkManager.Profiles;
using Nmstate.Planning.Rendering;
using Nmstate.Providers.Preparing;
using Nmstate.State;

namespace Nmstate.Providers.NetworkManager.Executing;

/// <summary>
/// Sees to it that the kernel has routes over several links as they are wanted, where the daemon, which joins the legs that profiles
/// have, leaves it otherwise. It is reminded first; what is still wrong then is put right in the kernel. The daemon takes that for its
/// own: it is what it believes to be there.
/// </summary>
/// <param name="Routes">The routes.</param>
/// <param name="Holders">The interfaces with legs.</param>
/// <remarks>
/// With 1.42.4 the first leg stays before the joined route as one of its own (until 02efd963, in 1.46), and a leg that goes leaves the
/// route as it was or takes it along; with 1.52.1 it leaves it, until an interface that keeps a leg is reapplied.
/// </remarks>
internal sealed record JoinRoutes(EquatableList<JoinedRoute> Routes, EquatableList<string> Holders) : DaemonOperation
{
    public static JoinRoutes Of(EquatableList<JoinedRoute> routes, EquatableList<Coverage> covers)
    {
        var holders = routes.SelectMany(r => r.Legs).Select(leg => leg.NextHopInterface!).Distinct().Order(StringComparer.Ordinal).ToEquatableList();
        var destinations = routes.Select(r => r.Key.Destination.IsDefault ? "default" : r.Key.Destination.ToString()).Distinct().ToList();
        return new JoinRoutes(routes, holders)
        {
            Title = $"see that the legs of the route to {string.Join(" and of that to ", destinations)} are joined",
            NativeText = $"{(holders.Count == 0 ? "" : $"Device.Reapply {string.Join(", ", holders)} (as it is in use), or else ")}RTM_DELROUTE, RTM_NEWROUTE; unless there is just"
                + string.Concat(routes.SelectMany(r => r.Hops).Select(hop => $"\n{RouteText.Of(hop)}").DefaultIfEmpty("\nno such route")),
            Covers = covers,
        };
    }

    internal override bool LeavesInUse => true;

    internal override IEnumerable<string> Interfaces => Holders;

    internal override async ValueTask ExecuteAsync(DaemonSession session, CancellationToken cancellation)
    {
        if (await IsSoAsync(session, cancellation).ConfigureAwait(false))
            return;
        foreach (var holder in Holders)
        {
            var device = await session.DeviceAsync(holder, cancellation).ConfigureAwait(false);
            var applied = await session.Bus.GetAppliedAsync(device.Path, cancellation).ConfigureAwait(false);
            await session.Bus.ReapplyAsync(device.Path, ProfileForm.Normal(applied), ReapplyFlags.PreserveExternalIp, cancellation).ConfigureAwait(false);
        }

        if (await IsSoAsync(session, cancellation).ConfigureAwait(false))
            return;
        await CorrectAsync(session, cancellation).ConfigureAwait(false);
        if (!await IsSoAsync(session, cancellation).ConfigureAwait(false))
            throw new ProviderException($"NetworkManager does not leave the route to {string.Join(", ", Routes.Select(r => r.Key.Destination))} as it is wanted");
    }

    private async Task<bool> IsSoAsync(DaemonSession session, CancellationToken cancellation)
    {
        // It answers when it has finished what it is at.
        await session.LookAsync(cancellation).ConfigureAwait(false);
        var present = await session.Ipv4RoutesAsync(cancellation).ConfigureAwait(false);
        return Routes.All(wanted => present.Where(r => wanted.Key == r.Key && wanted.IsMadeOf(r.Hops)).ToList() is var own
            && own.Count == (wanted.Legs.Count > 0 ? 1 : 0) && own.TrueForAll(r => wanted.Is(r.Hops)));
    }

    /// <summary>Deletes before it adds: routes of one key are told apart by their first hop at most.</summary>
    private async Task CorrectAsync(DaemonSession session, CancellationToken cancellation)
    {
        var present = await session.Ipv4RoutesAsync(cancellation).ConfigureAwait(false);
        var links = await session.Kernel.Connection.GetLinksAsync(cancellation).ConfigureAwait(false);
        var indices = links.ToDictionary(l => l.Name, l => l.Index, StringComparer.Ordinal);
        var requests = new List<IRequest>();
        foreach (var wanted in Routes)
        {
            var own = present.Where(r => wanted.Key == r.Key && wanted.IsMadeOf(r.Hops)).ToList();
            var right = own.Find(r => wanted.Is(r.Hops));
            requests.AddRange(own.Where(r => r != right).Select(r => RouteRequest.Delete(r.Route)));
            if (right is null && wanted.Legs.Count > 0)
                requests.Add(RouteRequest.Append(wanted.ToKernel(indices)));
        }

        await session.Kernel.ExecuteAllAsync(requests, cancellation).ConfigureAwait(false);
    }
}
