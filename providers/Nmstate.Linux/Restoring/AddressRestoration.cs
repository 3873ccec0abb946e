using System.Collections.Immutable;
using System.Net.Sockets;
using Nmstate.Linux.Netlink.Addresses;
using Nmstate.Linux.Netlink.Routes;

namespace Nmstate.Linux.Restoring;

/// <summary>What takes the addresses of a link back to a record, in their order.</summary>
/// <param name="Removed">What goes first, the last one added before the others.</param>
/// <param name="Added">What comes then.</param>
internal sealed record AddressRestoration(ImmutableArray<LinkAddress> Removed, ImmutableArray<LinkAddress> Added)
{
    private const IFA_F OfTheMoment = IFA_F.TENTATIVE | IFA_F.DADFAILED | IFA_F.DEPRECATED | IFA_F.OPTIMISTIC | IFA_F.SECONDARY;

    /// <summary>What makes <paramref name="now"/> into <paramref name="wanted"/>.</summary>
    /// <param name="wanted">The record.</param>
    /// <param name="now">The link with its addresses as they are.</param>
    public static AddressRestoration Of(LinkRecord wanted, LinkRecord now)
    {
        var (removed, added) = (ImmutableArray.CreateBuilder<LinkAddress>(), ImmutableArray.CreateBuilder<LinkAddress>());
        foreach (var order in wanted.Addresses.Concat(now.Addresses).Select(OrderOf).Distinct())
        {
            LinkAddress[] before = [.. wanted.Addresses.Where(a => OrderOf(a) == order).Select(a => a with { LinkIndex = now.Link.Index })];
            LinkAddress[] current = [.. now.Addresses.Where(a => OrderOf(a) == order && (before.Length > 0 || !IsLinkLocal(a)))];
            var same = before.Zip(current).TakeWhile(pair => Lasting(pair.First) == Lasting(pair.Second)).Count();
            removed.AddRange(current[same..].Reverse());
            added.AddRange(before[same..]);
        }

        return new AddressRestoration(removed.DrainToImmutable(), added.DrainToImmutable());
    }

    /// <summary>
    /// A link that had none got it meanwhile with its first carrier. The kernel gives it once: taken away, it would never have one.
    /// </summary>
    private static bool IsLinkLocal(LinkAddress address) => address.Local.IsIPv6LinkLocal;

    /// <summary>The addresses whose order among one another the kernel keeps.</summary>
    private static (AddressFamily Family, RT_SCOPE Scope) OrderOf(LinkAddress address)
        => (address.Family, address.Family == AddressFamily.InterNetworkV6 ? address.Scope : RT_SCOPE.UNIVERSE);

    /// <summary>Without what time changes.</summary>
    private static LinkAddress Lasting(LinkAddress address) => address with
    {
        Flags = address.Flags & ~OfTheMoment,
        ValidLifetime = address.ValidLifetime is null ? null : TimeSpan.Zero,
        PreferredLifetime = address.PreferredLifetime is null ? null : TimeSpan.Zero,
    };
}
