using System.Collections.Immutable;

namespace Nmstate.Linux.Netlink.Addresses;

/// <summary>Reading addresses.</summary>
internal static class AddressQueries
{
    /// <summary>Addresses that pass the filter: IPv4 in the order of their adding, IPv6 the newest first within a scope.</summary>
    public static ValueTask<ImmutableArray<LinkAddress>> GetAddressesAsync(
        this NetlinkConnection connection, DumpAddresses filter, CancellationToken cancellation) =>
        connection.DumpAsync(
            filter, message => AddressReader.Read(message) is { } address && filter.Takes(address) ? address : null, cancellation);

    /// <summary>All addresses of the namespace.</summary>
    public static ValueTask<ImmutableArray<LinkAddress>> GetAddressesAsync(
        this NetlinkConnection connection, CancellationToken cancellation) =>
        connection.GetAddressesAsync(new DumpAddresses(), cancellation);
}
