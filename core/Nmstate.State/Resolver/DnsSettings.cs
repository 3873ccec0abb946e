using Nmstate.State.Schema;

namespace Nmstate.State;

/// <summary>Name servers and where short names are looked for.</summary>
[Mapping]
public sealed partial record DnsSettings
{
    /// <summary>The name servers, the preferred one first; a list replaces those there are. An IPv6 one may say by which link: <c>fe80::53%eth0</c>.</summary>
    /// <remarks>resolv.conf(5), nameserver.</remarks>
    [Property(Comparison = Comparison.Ordered)]
    public EquatableList<NameServer>? Server { get; init; }

    /// <summary>The domains in which short names are looked for, in their order.</summary>
    /// <remarks>resolv.conf(5), search.</remarks>
    [Property(Comparison = Comparison.Ordered)]
    public EquatableList<string>? Search { get; init; }

    /// <summary>Options of the resolver.</summary>
    /// <remarks>resolv.conf(5), options.</remarks>
    [Property(Comparison = Comparison.Set)]
    public EquatableList<DnsOption>? Options { get; init; }
}
