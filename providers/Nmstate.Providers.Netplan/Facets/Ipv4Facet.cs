using Nmstate.Providers.Netplan.Lowering;
using Nmstate.Providers.Netplan.Tree;
using Nmstate.State;

namespace Nmstate.Providers.Netplan.Facets;

/// <summary>IPv4: static addresses, DHCP, or neither.</summary>
internal static class Ipv4Facet
{
    private const string Method = "ipv4.method";

    public static Facet Facet { get; } = new(Read, Lower);

    private static Interface Read(Definition definition, Configuration configuration, Interface link)
    {
        var dhcp = definition.Layers.Switch("dhcp4") == true;
        var overrides = definition.Layers.Below("dhcp4-overrides");
        var addresses = AddressText.ReadAll(definition, IpFamily.V4);
        return link with
        {
            Ipv4 = NetworkManagerKeys.Find(definition, Method) == NetworkManagerKeys.Disabled
                ? new Ipv4 { Enabled = false }
                : new Ipv4
                {
                    Enabled = dhcp || addresses.Count > 0,
                    Dhcp = dhcp,
                    AutoDns = dhcp ? overrides.Switch("use-dns") ?? true : null,
                    AutoRoutes = dhcp ? overrides.Switch("use-routes") ?? true : null,
                    AutoGateway = dhcp ? overrides.Switch("use-routes") ?? true : null,
                    Address = addresses,
                },
        };
    }

    private static void Lower(Subject subject, DefinitionText text)
    {
        var ipv4 = subject.Interface.Ipv4;
        text.List("addresses", AddressText.Write(ipv4?.Address));
        if (ipv4?.Dhcp == true)
            text.Switch("dhcp4", true);
        // Without a word NetworkManager takes a 169.254 address.
        else if (subject.IsNetworkManager && ipv4?.Address is null or { Count: 0 })
            NetworkManagerKeys.Write(text, Method, NetworkManagerKeys.Disabled);
    }
}
