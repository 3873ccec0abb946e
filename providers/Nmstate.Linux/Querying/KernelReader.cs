using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Net.Sockets;
using Nmstate.Linux.Netlink;
using Nmstate.Linux.Netlink.Addresses;
using Nmstate.Linux.Netlink.Links;
using Nmstate.Linux.Netlink.Routes;
using Nmstate.Linux.Sysctl;

namespace Nmstate.Linux.Querying;

/// <summary>Reads what the kernel has: one dump of links, one of addresses, one of routes a family and protocol.</summary>
internal static class KernelReader
{
    /// <summary>
    /// The protocols whose routes are of interest to people. Each is asked for alone: tables of a million BGP routes stay in the kernel.
    /// </summary>
    private static readonly RTPROT[] Protocols =
        [RTPROT.BOOT, RTPROT.STATIC, RTPROT.RA, RTPROT.DHCP, RTPROT.MROUTED, RTPROT.KEEPALIVED, RTPROT.BABEL];

    /// <summary>Reads the namespace of <paramref name="connection"/>.</summary>
    public static async ValueTask<KernelSnapshot> ReadAsync(NetlinkConnection connection, CancellationToken cancellation)
    {
        var links = await connection.GetLinksAsync(cancellation).ConfigureAwait(false);
        var addresses = await connection.GetAddressesAsync(cancellation).ConfigureAwait(false);
        var routes = ImmutableArray.CreateBuilder<KernelRoute>();
        foreach (var family in (AddressFamily[])[AddressFamily.InterNetwork, AddressFamily.InterNetworkV6])
        {
            foreach (var protocol in Protocols)
                routes.AddRange(await ReadRoutesAsync(connection, new DumpRoutes(family) { Protocol = protocol }, cancellation).ConfigureAwait(false));
        }

        return new KernelSnapshot(links, addresses, routes.DrainToImmutable(), ReadSettings(links));
    }

    /// <summary>The routes that pass <paramref name="filter"/>. A kernel without IPv6 answers for IPv4 instead.</summary>
    public static async ValueTask<IEnumerable<KernelRoute>> ReadRoutesAsync(
        NetlinkConnection connection, DumpRoutes filter, CancellationToken cancellation)
    {
        var found = await connection.GetRoutesAsync(filter, cancellation).ConfigureAwait(false);
        return found.Where(route => route.Family == filter.Family);
    }

    private static FrozenDictionary<int, LinkSettings> ReadSettings(ImmutableArray<Link> links)
    {
        var settings = new Dictionary<int, LinkSettings>();
        foreach (var link in links)
            settings[link.Index] = new LinkSettings(HasIpv6(link.Name), MakesAddresses(link.Name), PromotesSecondaries(link.Name));
        return settings.ToFrozenDictionary();
    }

    private static bool HasIpv6(string link) => new IPv6Settings(link).DisableIPv6.TryRead() == 0;

    private static bool MakesAddresses(string link)
        => new IPv6Settings(link) is var settings && settings.Autoconf.TryRead() == 1 && settings.AcceptRouterAdvertisements.TryRead() > 0;

    private static bool PromotesSecondaries(string link)
    {
        try
        {
            return new IPv4Settings(link).PromotesSecondaries;
        }
        catch (SysctlException gone) when (gone.Errno == Errno.ENOENT)
        {
            // The link went after it was dumped.
            return false;
        }
    }
}
