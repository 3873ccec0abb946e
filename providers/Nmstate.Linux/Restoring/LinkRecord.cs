using System.Collections.Immutable;
using Nmstate.Linux.Netlink.Addresses;
using Nmstate.Linux.Netlink.Links;

namespace Nmstate.Linux.Restoring;

/// <summary>A link as it was, with its addresses in the order in which adding them gives the same.</summary>
/// <param name="Link">The link.</param>
/// <param name="Addresses">Its addresses.</param>
/// <param name="AddressGeneration">How the kernel makes its link-local address, in the numbers of <c>addr_gen_mode</c>; null: it has no IPv6.</param>
internal sealed record LinkRecord(Link Link, ImmutableArray<LinkAddress> Addresses, int? AddressGeneration);
