using Nmstate.Planning.Hosts;
using Nmstate.Providers.Netplan.Facets;
using Nmstate.Providers.Netplan.Tree;
using Nmstate.State;

namespace Nmstate.Providers.Netplan.Lowering;

/// <summary>What the definition of each interface holds of the name servers of a host.</summary>
/// <param name="configuration">What the files define before.</param>
/// <param name="before">The stored network that they mean.</param>
/// <param name="after">The stored network that is wanted; it says which interface is to hold them.</param>
internal sealed class ResolverHome(Configuration configuration, HostNetwork before, HostNetwork after)
{
    /// <summary>What netplan does with an order that it cannot say.</summary>
    public const string Order = "netplan hands IPv4 name servers to networkd before IPv6 ones";

    private readonly EquatableList<DnsHome> _holders = HoldersIn(configuration);

    /// <summary>A host on paper does not say who holds them: then they stay where they are.</summary>
    private EquatableList<DnsHome> Wanted => after.DnsHomes.Count == 0 && before.Dns == after.Dns ? _holders : after.DnsHomes;

    /// <summary>Whether networkd gets name servers in another order.</summary>
    public static bool IsReordered(DnsSettings dns) => dns.Server is { } servers && !servers.SequenceEqual(servers.OrderBy(s => s.Family));

    /// <summary>The interfaces whose definitions hold name servers, in the order of the files.</summary>
    public static EquatableList<DnsHome> HoldersIn(Configuration configuration)
        => configuration.Definitions.Where(d => ResolverFacet.Read(d) is not null).Select(d => new DnsHome(configuration.NameOf(d.Id))).Distinct().ToEquatableList();

    /// <summary>The interfaces whose definitions change for it.</summary>
    public IEnumerable<string> Touched => IsMoving ? _holders.Concat(Wanted).Select(h => h.Interface!).Distinct(StringComparer.Ordinal) : [];

    /// <summary>What the definition of <paramref name="name"/> holds now.</summary>
    public DnsSettings? Before(string name) => configuration.Of(name).Select(ResolverFacet.Read).FirstOrDefault(dns => dns is not null);

    /// <summary>What it is to hold.</summary>
    public DnsSettings? After(string name) => !IsMoving ? Before(name) : Wanted.Contains(new DnsHome(name)) ? after.Dns : null;

    private bool IsMoving => before.Dns != after.Dns || !_holders.Equals(Wanted);
}
