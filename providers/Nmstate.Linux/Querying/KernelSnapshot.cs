using System.Collections.Frozen;
using System.Collections.Immutable;
using Nmstate.Linux.Netlink.Addresses;
using Nmstate.Linux.Netlink.Links;
using Nmstate.Linux.Netlink.Routes;

namespace Nmstate.Linux.Querying;

/// <summary>What the kernel showed of one network namespace, in its own words. The dumps came one after the other: they may disagree.</summary>
/// <param name="Links">The links, by their indices.</param>
/// <param name="Addresses">The addresses, in the order of the dump.</param>
/// <param name="Routes">The routes that were asked for, in the order of the dump.</param>
/// <param name="Settings">What stands under /proc/sys, by the index of the link.</param>
internal sealed record KernelSnapshot(
    ImmutableArray<Link> Links,
    ImmutableArray<LinkAddress> Addresses,
    ImmutableArray<KernelRoute> Routes,
    FrozenDictionary<int, LinkSettings> Settings)
{
    private readonly FrozenDictionary<int, Link> _byIndex = Links.ToFrozenDictionary(link => link.Index);

    /// <summary>The name of the link with this index; null where there is none, or none is meant.</summary>
    public string? NameOf(int? index) => index is { } given && _byIndex.TryGetValue(given, out var link) ? link.Name : null;
}

/// <summary>Settings of a link that netlink does not show.</summary>
/// <param name="HasIpv6">Whether IPv6 is on; also false where the kernel has none for this link.</param>
/// <param name="MakesAddresses">Whether addresses are made from router advertisements.</param>
/// <param name="PromotesSecondaries">Whether the next address of an IPv4 subnet takes over when the first one goes.</param>
internal readonly record struct LinkSettings(bool HasIpv6, bool MakesAddresses, bool PromotesSecondaries);
