using Nmstate.Providers.Netplan.Lowering;
using Nmstate.Providers.Netplan.Tree;
using Nmstate.State;

namespace Nmstate.Providers.Netplan.Facets;

/// <summary>IPv6: off, link-local, static addresses, DHCP, router advertisements. The daemons differ in what is so without a word.</summary>
internal static class Ipv6Facet
{
    private const string Method = "ipv6.method";

    public static Facet Facet { get; } = new(Read, Lower);

    private static Interface Read(Definition definition, Configuration configuration, Interface link)
    {
        var isPort = configuration.ControllerOf(definition) is not null;
        var overrides = definition.Layers.Below("dhcp6-overrides");
        var ipv6 = new Ipv6
        {
            Dhcp = definition.Layers.Switch("dhcp6") == true,
            AutoDns = overrides.Switch("use-dns") ?? true,
            AutoRoutes = overrides.Switch("use-routes") ?? true,
            AutoGateway = overrides.Switch("use-routes") ?? true,
            Address = AddressText.ReadAll(definition, IpFamily.V6),
        };
        return link with
        {
            Ipv6 = definition.Renderer == Configuration.NetworkManager ? UnderNetworkManager(definition, ipv6, isPort) : UnderNetworkd(definition, ipv6, isPort),
        };
    }

    /// <remarks>networkd accepts router advertisements where it makes a link-local address (systemd.network(5), IPv6AcceptRA=).</remarks>
    private static Ipv6 UnderNetworkd(Definition definition, Ipv6 ipv6, bool isPort)
    {
        var isLinkLocal = !isPort && definition.Layers.Uppermost("link-local")?.Contains("ipv6") != false;
        var accepts = definition.Layers.Switch("accept-ra");
        return ipv6 with
        {
            Enabled = isLinkLocal || ipv6.Dhcp == true || ipv6.Address!.Count > 0 || accepts == true,
            Autoconf = accepts ?? isLinkLocal,
        };
    }

    /// <remarks>nm-settings-keyfile(5); netplan's src/nm.c writes the method 'ignore' where nothing is asked for: the kernel then does as it likes.</remarks>
    private static Ipv6 UnderNetworkManager(Definition definition, Ipv6 ipv6, bool isPort)
    {
        var method = NetworkManagerKeys.Find(definition, Method) ?? (ipv6.Dhcp == true ? "auto" : ipv6.Address!.Count > 0 ? "manual" : isPort ? NetworkManagerKeys.Disabled : "ignore");
        return method == NetworkManagerKeys.Disabled
            ? new Ipv6 { Enabled = false }
            : ipv6 with { Enabled = true, Autoconf = method is "auto" or "ignore" };
    }

    private static void Lower(Subject subject, DefinitionText text)
    {
        var ipv6 = subject.Interface.Ipv6 ?? new Ipv6 { Enabled = false };
        text.List("addresses", AddressText.Write(ipv6.Address));
        if (ipv6.Dhcp == true)
            text.Switch("dhcp6", true);
        if (subject.IsNetworkManager)
            ForNetworkManager(ipv6, text);
        else
            ForNetworkd(ipv6, text);
    }

    private static void ForNetworkd(Ipv6 ipv6, DefinitionText text)
    {
        if (ipv6.Enabled != true)
            text.Whole("link-local", []);
        text.Switch("accept-ra", ipv6.Autoconf == true);
    }

    private static void ForNetworkManager(Ipv6 ipv6, DefinitionText text)
    {
        var method = ipv6 switch
        {
            { Enabled: not true } => NetworkManagerKeys.Disabled,
            { Dhcp: true, Autoconf: true } => null,
            { Dhcp: true } => "dhcp",
            { Autoconf: true } => "auto",
            { Address.Count: > 0 } => null,
            _ => "link-local",
        };
        if (method is not null)
            NetworkManagerKeys.Write(text, Method, method);
    }
}
