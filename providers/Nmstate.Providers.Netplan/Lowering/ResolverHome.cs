using Nmstate.Planning.Hosts;
using Nmstate.Providers.Netplan.Facets;
using Nmstate.Providers.Netplan.Tree;
using Nmstate.State;

namespace Nmstate.Providers.Netplan.Lowering;

/// <summary>Which interface holds the name servers of a host.</summary>
/// <param name="configuration">What the files define before.</param>
/// <param name="before">The stored network that they mean.</param>
/// <param name="after">The stored network that is wanted.</param>
internal sealed class ResolverHome(Configuration configuration, HostNetwork before, HostNetwork after)
{
    private readonly List<string> _holders = [.. configuration.Definitions.Where(d => ResolverFacet.Read(d) is not null).Select(d => configuration.NameOf(d.Id))];

    /// <summary>Whether name servers are written anew: others are wanted, or an interface that holds them goes.</summary>
    private bool IsMoving => before.Dns != after.Dns || _holders.Any(h => before.Find(h) is not null && !CanHold(h));

    /// <summary>The interfaces whose definitions change for it.</summary>
    public IEnumerable<string> Touched => IsMoving ? _holders.Concat(Home is { } home ? [home] : []) : [];

    /// <summary>What the definition of <paramref name="name"/> holds now.</summary>
    public DnsSettings? Before(string name) => configuration.Of(name).Select(ResolverFacet.Read).FirstOrDefault(dns => dns is not null);

    /// <summary>What it is to hold.</summary>
    public DnsSettings? After(string name) => IsMoving ? name == Home ? after.Dns : null : Before(name);

    /// <summary>A present holder; else one with a default route; else the first by name. Null: there is nothing to hold.</summary>
    /// <exception cref="ProviderException">No interface can hold them.</exception>
    private string? Home
    {
        get
        {
            if (after.Dns is { Server: null or { Count: 0 }, Search: null or { Count: 0 } })
                return null;
            var able = after.Interfaces.Keys.Where(CanHold).Order(StringComparer.Ordinal).ToList();
            return able.FirstOrDefault(_holders.Contains)
                ?? able.FirstOrDefault(n => after.RoutesOf(n).Any(r => r.Destination!.Value.IsDefault))
                ?? able.FirstOrDefault()
                ?? throw new ProviderException("netplan keeps name servers at an interface, and none here has addresses or DHCP of the families that they need");
        }
    }

    /// <summary>A daemon uses the servers of an interface that it configures; NetworkManager refuses servers of a family without addresses.</summary>
    private bool CanHold(string name)
    {
        if (after.Find(name) is not { State: InterfaceState.Up, Controller: null or "" } link || configuration.Of(name).Any(d => d.Kind is null))
            return false;
        var (v4, v6) = (link.Ipv4 is { Dhcp: true } or { Address.Count: > 0 }, link.Ipv6 is { Dhcp: true } or { Address.Count: > 0 });
        var isStrict = (configuration.Of(name).FirstOrDefault()?.Renderer ?? configuration.Renderer) == Configuration.NetworkManager;
        return isStrict ? (after.Dns.Server ?? []).All(s => s.Family == IpFamily.V4 ? v4 : v6) && (v4 || v6) : v4 || v6;
    }
}
