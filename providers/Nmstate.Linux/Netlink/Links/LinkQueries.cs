using System.Collections.Immutable;

namespace Nmstate.Linux.Netlink.Links;

/// <summary>Reading links.</summary>
internal static class LinkQueries
{
    /// <summary>All links of the namespace in the order of their indices, or those that pass the filter.</summary>
    public static ValueTask<ImmutableArray<Link>> GetLinksAsync(
        this NetlinkConnection connection, DumpLinks filter, CancellationToken cancellation) =>
        connection.DumpAsync(filter, message => LinkReader.Read(message) is { } link && filter.Takes(link) ? link : null, cancellation);

    public static ValueTask<ImmutableArray<Link>> GetLinksAsync(this NetlinkConnection connection, CancellationToken cancellation) =>
        connection.GetLinksAsync(new DumpLinks(), cancellation);

    /// <summary>
    /// The link of that name; null where there is none. The kernel looks through alternative names as well: compare the name.
    /// </summary>
    public static ValueTask<Link?> FindLinkAsync(this NetlinkConnection connection, string name, CancellationToken cancellation) =>
        FindAsync(connection, new GetLink { Name = name }, cancellation);

    /// <summary>The link of that index; null where there is none.</summary>
    public static ValueTask<Link?> FindLinkAsync(this NetlinkConnection connection, int index, CancellationToken cancellation) =>
        FindAsync(connection, new GetLink { Index = index }, cancellation);

    private static async ValueTask<Link?> FindAsync(NetlinkConnection connection, GetLink request, CancellationToken cancellation)
    {
        try
        {
            return await connection.GetAsync(request, LinkReader.Read, cancellation).ConfigureAwait(false);
        }
        catch (NetlinkException absent) when (absent.Errno == Errno.ENODEV)
        {
            return null;
        }
    }
}
