using System.Collections.Immutable;
using System.Net.Sockets;
using Nmstate.Linux.Netlink;
using Nmstate.Linux.Netlink.Addresses;
using Nmstate.Linux.Netlink.Links;
using Nmstate.Linux.Netlink.Routes;
using Nmstate.Linux.Querying;

namespace Nmstate.Linux.Restoring;

/// <summary>
/// What the kernel had of some links, in its own words: also what the schema cannot say, such as the label of an address, the source
/// of a route, or a route that a daemon made.
/// </summary>
/// <param name="Links">The links, by name.</param>
/// <param name="Routes">
/// The routes over them, and those that IPv4 addresses bring along, over all links: which of two links to one network is used depends on their
/// order. What the kernel makes by itself besides is left out. In the order of the dump.
/// </param>
/// <param name="Names">The names of all links, by index.</param>
internal sealed record KernelRecord(
    ImmutableDictionary<string, LinkRecord> Links, ImmutableArray<KernelRoute> Routes, ImmutableDictionary<int, string> Names)
{
    /// <summary>What comes and goes by itself: with an address, or with the next advertisement.</summary>
    private static readonly RTPROT[] MadeByTheKernel = [RTPROT.KERNEL, RTPROT.RA, RTPROT.REDIRECT];

    private static readonly RTPROT?[] Everyone = [null];
    private static readonly RTPROT?[] People = [RTPROT.STATIC, RTPROT.BOOT];

    /// <summary>Reads the kernel.</summary>
    /// <param name="connection">The connection to it.</param>
    /// <param name="whole">The links of which all is read.</param>
    /// <param name="routesOnly">Links of which only the routes that people made are read: a daemon's may be a million.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async ValueTask<KernelRecord> ReadAsync(
        NetlinkConnection connection, IReadOnlySet<string> whole, IReadOnlySet<string> routesOnly, CancellationToken cancellation)
    {
        var all = await connection.GetLinksAsync(cancellation).ConfigureAwait(false);
        var addresses = await connection.GetAddressesAsync(cancellation).ConfigureAwait(false);
        var routes = new List<KernelRoute>();
        foreach (var link in all.Where(l => whole.Contains(l.Name) || routesOnly.Contains(l.Name)))
        {
            foreach (var protocol in whole.Contains(link.Name) ? Everyone : People)
                routes.AddRange(await ReadRoutesAsync(connection, link.Index, protocol, cancellation).ConfigureAwait(false));
        }

        var connected = new DumpRoutes(AddressFamily.InterNetwork) { Protocol = RTPROT.KERNEL };
        return new KernelRecord(
            all.Where(l => whole.Contains(l.Name)).ToImmutableDictionary(l => l.Name, l => Record(l, addresses), StringComparer.Ordinal),
            [
                .. await KernelReader.ReadRoutesAsync(connection, connected, cancellation).ConfigureAwait(false),
                .. routes.Where(r => !MadeByTheKernel.Contains(r.Protocol)).Distinct(),
            ],
            all.ToImmutableDictionary(l => l.Index, l => l.Name));
    }

    private static LinkRecord Record(Link link, ImmutableArray<LinkAddress> addresses)
    {
        var own = addresses.Where(a => a.LinkIndex == link.Index).ToLookup(a => a.Family == AddressFamily.InterNetworkV6);
        return new LinkRecord(link, [.. own[false], .. own[true].Reverse()]);
    }

    private static async ValueTask<IEnumerable<KernelRoute>> ReadRoutesAsync(
        NetlinkConnection connection, int link, RTPROT? protocol, CancellationToken cancellation)
    {
        var routes = new List<KernelRoute>();
        foreach (var family in (AddressFamily[])[AddressFamily.InterNetwork, AddressFamily.InterNetworkV6])
        {
            var filter = new DumpRoutes(family) { LinkIndex = link, Protocol = protocol };
            routes.AddRange(await KernelReader.ReadRoutesAsync(connection, filter, cancellation).ConfigureAwait(false));
        }

        return routes;
    }
}
