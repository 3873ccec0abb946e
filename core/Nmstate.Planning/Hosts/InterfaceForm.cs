using Nmstate.State;
using Nmstate.State.Schema;

namespace Nmstate.Planning.Hosts;

/// <summary>The one form of an interface in the planner, and the way back to documents.</summary>
public static class InterfaceForm
{
    /// <summary>
    /// <paramref name="value"/> in normal form: no port list, no controller and no description are empty, not null; an IP family is on
    /// only with what makes it so; addresses that end by themselves, that the kernel gives a loopback interface, and
    /// link-local ones of IPv6 are not configuration.
    /// </summary>
    public static Interface Normal(Interface value)
    {
        var kind = value.Type?.Kind;
        var bare = value with
        {
            State = value.State ?? InterfaceState.Up,
            Description = value.Description ?? "",
            Controller = value.Controller ?? "",
            Port = value.Controller is null or "" ? null : value.Port,
            Bridge = kind?.Type == InterfaceType.LinuxBridge ? value.Bridge : null,
            LinkAggregation = kind?.Type == InterfaceType.Bond ? Normal(value.LinkAggregation) : null,
            Vlan = kind?.Type == InterfaceType.Vlan ? value.Vlan : null,
            Ipv4 = Normal(value.Ipv4),
            Ipv6 = Normal(value.Ipv6),
        };
        return kind?.WithPorts(bare, null) ?? bare;
    }

    /// <summary>
    /// What of a running interface is stored when it is from now on. What it has from its driver, its base or its ports was only
    /// observed: stored, it would be frozen.
    /// </summary>
    public static Interface Persistable(Interface value)
        => (Interface)Interface.Schema.Create(p => p.Inherited || p.Kind == PropertyKind.Status ? null : p.Get(value));

    /// <summary>Whether the planner counts <paramref name="address"/> as configuration.</summary>
    public static bool IsStatic(InterfaceAddress address)
        => !address.IsDynamic && !(address.Ip.Family == IpFamily.V6 && (address.Ip.IsLinkLocal || address.Ip.IsLoopback))
            && !(address.Ip.Family == IpFamily.V4 && address.Ip.IsLoopback && address.PrefixLength == 8);

    /// <summary><paramref name="value"/> as documents have it, with the port list of a controller.</summary>
    public static Interface ToDocument(Interface value, IEnumerable<Interface> ports)
    {
        var document = value with
        {
            Description = value.Description == "" ? null : value.Description,
            Controller = value.Controller == "" ? null : value.Controller,
            Port = null,
        };
        return value.Type?.Kind.WithPorts(document, [.. ports.OrderBy(p => p.Name, StringComparer.Ordinal)]) ?? document;
    }

    private static Bond Normal(Bond? value)
        => (value ?? new Bond()) with { Options = (value?.Options ?? new BondOptions()) with { Primary = value?.Options?.Primary ?? "" } };

    private static Ipv4 Normal(Ipv4? value)
    {
        var addresses = Statics(value?.Enabled, value?.Address);
        var dhcp = value is { Enabled: not false, Dhcp: true };
        return (value ?? new Ipv4()) with
        {
            // The kernel has no switch for IPv4: an interface takes part in it by having an address.
            Enabled = addresses.Count > 0 || dhcp,
            Dhcp = dhcp,
            AutoDns = dhcp ? value!.AutoDns : null,
            AutoGateway = dhcp ? value!.AutoGateway : null,
            AutoRoutes = dhcp ? value!.AutoRoutes : null,
            Address = addresses,
        };
    }

    private static Ipv6 Normal(Ipv6? value)
    {
        var enabled = value is { Enabled: true } or { Enabled: null, Address.Count: > 0 };
        var automatic = enabled && value!.IsGivenAddresses;
        return (value ?? new Ipv6()) with
        {
            Enabled = enabled,
            Dhcp = enabled && value!.Dhcp == true,
            // Off, it makes no addresses, whatever the setting waits for.
            Autoconf = enabled ? value!.Autoconf == true : null,
            AutoDns = automatic ? value!.AutoDns : null,
            AutoGateway = automatic ? value!.AutoGateway : null,
            AutoRoutes = automatic ? value!.AutoRoutes : null,
            Address = Statics(enabled, value?.Address),
        };
    }

    private static EquatableList<InterfaceAddress> Statics(bool? enabled, EquatableList<InterfaceAddress>? addresses)
        => enabled == false || addresses is null
            ? []
            : addresses.Where(IsStatic).DistinctBy(a => (a.Ip, a.PrefixLength))
                .Select(a => new InterfaceAddress { Ip = a.Ip, PrefixLength = a.PrefixLength }).ToEquatableList();
}
