using System.Net.Sockets;
using Microsoft.Extensions.Logging;
using Nmstate.Linux;
using Nmstate.Linux.Executing;
using Nmstate.Linux.Netlink;
using Nmstate.Linux.Netlink.Addresses;
using Nmstate.Linux.Netlink.Links;
using Nmstate.Linux.Netlink.Routes;
using Nmstate.Linux.Querying;
using Nmstate.NetworkManager.DBus;
using Nmstate.NetworkManager.Profiles;
using Nmstate.Planning.Hosts;
using Nmstate.State;

namespace Nmstate.NetworkManager.Executing;

/// <summary>Permanent addresses and routes of one link that its profile does not have: somebody else gave them to it.</summary>
/// <param name="addresses">The addresses.</param>
/// <param name="routes">The routes.</param>
internal sealed class ForeignConfiguration(IReadOnlyList<LinkAddress> addresses, IReadOnlyList<KernelRoute> routes)
{
    /// <summary>What comes and goes by itself, or with the daemon.</summary>
    private static readonly RTPROT[] NotKept = [RTPROT.KERNEL, RTPROT.RA, RTPROT.REDIRECT, RTPROT.DHCP];

    /// <summary>What may go: of IPv4 what people made, which the daemon takes for leftovers of its own; of IPv6 everything, with the family.</summary>
    private static readonly DumpRoutes[] Filters =
    [
        new(AddressFamily.InterNetwork) { Protocol = RTPROT.STATIC },
        new(AddressFamily.InterNetwork) { Protocol = RTPROT.BOOT },
        new(AddressFamily.InterNetworkV6),
    ];

    /// <summary>What the link <paramref name="name"/> has beside <paramref name="applied"/>.</summary>
    public static async Task<ForeignConfiguration> ReadAsync(KernelSession kernel, string name, ProfileSettings applied, CancellationToken cancellation)
    {
        var told = ProfileForm.Read(name, applied);
        var link = await kernel.LinkAsync(name, cancellation).ConfigureAwait(false);
        var own = (told?.Link.Ipv4?.Address ?? []).Concat(told?.Link.Ipv6?.Address ?? []).Select(a => a.Text).ToHashSet(StringComparer.Ordinal);
        var addresses = (await kernel.Connection.GetAddressesAsync(cancellation).ConfigureAwait(false))
            .Where(a => a.LinkIndex == link.Index && a.ValidLifetime is null && !a.Local.IsIPv6LinkLocal && !own.Contains($"{a.Local}/{a.PrefixLength}"));
        var routes = new List<KernelRoute>();
        foreach (var filter in Filters)
            routes.AddRange(await KernelReader.ReadRoutesAsync(kernel.Connection, filter with { LinkIndex = link.Index }, cancellation).ConfigureAwait(false));
        var known = told?.Routes.ToHashSet() ?? [];
        return new ForeignConfiguration([.. addresses], [.. routes.Where(r => !NotKept.Contains(r.Protocol) && r.Hops.Length == 0 && !IsOwn(r))]);

        bool IsOwn(KernelRoute route) => route is { Protocol: RTPROT.STATIC, Type: RTN.UNICAST } && known.Contains(RouteForm.Normal(new Route
        {
            Destination = new IpPrefix(IpAddress.FromBytes(route.Destination.GetAddressBytes()), route.PrefixLength),
            NextHopInterface = name,
            NextHopAddress = route.Gateway is { } gateway ? IpAddress.FromBytes(gateway.GetAddressBytes()) : null,
            Metric = route.Priority,
            TableId = route.Table,
        }));
    }

    /// <summary>Gives the link back what it has lost of it. A route whose gateway went with the daemon's own addresses stays away.</summary>
    public async Task RestoreAsync(KernelSession kernel, CancellationToken cancellation)
    {
        IRequest[] requests = [.. addresses.Select(AddressRequest.Add), .. routes.OrderBy(r => r.Gateway is not null).Select(RouteRequest.Append)];
        foreach (var error in await kernel.Connection.ExecuteBatchAsync(requests, cancellation).ConfigureAwait(false))
        {
            if (error.Error.Errno != Errno.EEXIST)
                kernel.Logger.LogWarning("Not restored: {Refusal}", NetlinkException.For(requests[error.Index], error.Error).Message);
        }
    }
}
