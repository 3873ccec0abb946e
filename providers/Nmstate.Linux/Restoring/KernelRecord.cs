using System.Collections.Immutable;
using System.Net.Sockets;
using Nmstate.Linux.Netlink;
using Nmstate.Linux.Netlink.Addresses;
using Nmstate.Linux.Netlink.Links;
using Nmstate.Linux.Netlink.Routes;
using Nmstate.Linux.Querying;
using Nmstate.Linux.Sysctl;

namespace Nmstate.Linux.Restoring;

/// <summary>
/// What the kernel had of some links, in its own words: also what the schema cannot say, such as the label of an address, the source
/// of a route, or a route that a daemon made.
/// </summary>
/// <param name="Links">The links that a plan affects as a whole, by name.</param>
/// <param name="Routes">
/// The routes that daemons have over these links; those that people made, over all links; and those that IPv4 addresses bring along,
/// over all links too: which of two links to one network is used depends on their order. What else the kernel makes is left out.
/// </param>
/// <param name="RoutesOnly">Further links over which routes change.</param>
/// <param name="Names">The names of all links, by index.</param>
internal sealed record KernelRecord(
    ImmutableDictionary<string, LinkRecord> Links,
    ImmutableArray<KernelRoute> Routes,
    IReadOnlySet<string> RoutesOnly,
    ImmutableDictionary<int, string> Names)
{
    /// <summary>What comes and goes by itself, with an address or with the next advertisement; and what is read over all links.</summary>
    private static readonly RTPROT[] NotOfDaemons = [RTPROT.KERNEL, RTPROT.RA, RTPROT.REDIRECT, RTPROT.STATIC, RTPROT.BOOT];

    private static readonly DumpRoutes[] OverAllLinks =
    [
        new(AddressFamily.InterNetwork) { Protocol = RTPROT.KERNEL },
        new(AddressFamily.InterNetwork) { Protocol = RTPROT.STATIC },
        new(AddressFamily.InterNetwork) { Protocol = RTPROT.BOOT },
        new(AddressFamily.InterNetworkV6) { Protocol = RTPROT.STATIC },
        new(AddressFamily.InterNetworkV6) { Protocol = RTPROT.BOOT },
    ];

    /// <summary>Reads the kernel.</summary>
    /// <param name="connection">The connection to it.</param>
    /// <param name="whole">The links of which all is read.</param>
    /// <param name="routesOnly">Links over which routes change; a daemon's are not read, they may be a million.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async ValueTask<KernelRecord> ReadAsync(
        NetlinkConnection connection, IReadOnlySet<string> whole, IReadOnlySet<string> routesOnly, CancellationToken cancellation)
    {
        var all = await connection.GetLinksAsync(cancellation).ConfigureAwait(false);
        var addresses = await connection.GetAddressesAsync(cancellation).ConfigureAwait(false);
        var links = all.Where(l => whole.Contains(l.Name)).ToList();
        var routes = new List<KernelRoute>();
        foreach (var filter in OverAllLinks)
            routes.AddRange(await KernelReader.ReadRoutesAsync(connection, filter, cancellation).ConfigureAwait(false));
        foreach (var filter in links.SelectMany(OfDaemons))
        {
            var found = await KernelReader.ReadRoutesAsync(connection, filter, cancellation).ConfigureAwait(false);
            routes.AddRange(found.Where(r => !NotOfDaemons.Contains(r.Protocol)));
        }

        return new KernelRecord(
            links.ToImmutableDictionary(l => l.Name, l => Record(l, addresses), StringComparer.Ordinal),
            [.. routes.Distinct()],
            routesOnly,
            all.ToImmutableDictionary(l => l.Index, l => l.Name));
    }

    /// <summary>Whether routes over the link of this name are to be as they were, and none beside.</summary>
    public bool Affects(string name) => Links.ContainsKey(name) || RoutesOnly.Contains(name);

    private static DumpRoutes[] OfDaemons(Link link)
        => [new(AddressFamily.InterNetwork) { LinkIndex = link.Index }, new(AddressFamily.InterNetworkV6) { LinkIndex = link.Index }];

    private static LinkRecord Record(Link link, ImmutableArray<LinkAddress> addresses)
    {
        var own = addresses.Where(a => a.LinkIndex == link.Index).ToLookup(a => a.Family == AddressFamily.InterNetworkV6);
        return new LinkRecord(link, [.. own[false], .. own[true].Reverse()], new IPv6Settings(link.Name).AddressGenerationMode.TryRead());
    }
}
