using Nmstate.NetworkManager.DBus;
using Nmstate.State;

namespace Nmstate.NetworkManager.Profiles;

/// <summary>IPv6 and its routes; ports have none of it.</summary>
/// <remarks>
/// The daemon cannot make addresses from advertisements alone: with them it also asks a server where a router says that there is one.
/// </remarks>
internal static class Ipv6Section
{
    private const string Setting = "ipv6";
    private const string Automatic = "auto";
    private const string Leased = "dhcp";
    private const string Static = "manual";
    private const string Shared = "shared";
    private const string LinkLocal = "link-local";
    private const string Off = "disabled";

    /// <summary>NM_SETTING_IP6_CONFIG_ADDR_GEN_MODE_EUI64: link-local addresses are those that the kernel makes.</summary>
    private const int FromMac = 0;

    public static ProfileSection Section { get; } = new(Write, Read);

    /// <summary>Whether the daemon configures IPv6; with <c>ignore</c> it leaves that to the kernel.</summary>
    public static bool IsOn(ProfileSettings settings) => settings[Setting].Text("method") is not (null or Off or "ignore");

    private static ProfileSettings Write(ProfileSettings settings, StoredInterface stored)
    {
        if (stored.ControllerType is not null)
            return settings.Without(Setting);
        var ipv6 = stored.Link.Ipv6 ?? new Ipv6 { Enabled = false };
        var values = settings[Setting];
        var method = MethodOf(ipv6, values.Text("method"));
        if (values.IsEmpty)
            values = values.With("addr-gen-mode", Variant.Of(FromMac));
        if (method is Automatic or Leased && values.Text("method") is not (Automatic or Leased))
            values = LeaseSettings.AskWithoutEnd(values)
                .With("dhcp-duid", values.Find("dhcp-duid") ?? Variant.Of("ll"))
                .With("dhcp-iaid", values.Find("dhcp-iaid") ?? Variant.Of("mac"))
                .With("ra-timeout", values.Find("ra-timeout") ?? Variant.Of(int.MaxValue));
        values = LearnedSettings.Write(values, ipv6.AutoDns, ipv6.AutoGateway, ipv6.AutoRoutes);
        var routes = method == Off ? [] : stored.Routes.Where(r => r.Destination!.Value.Family == IpFamily.V6).ToList();
        values = AddressRows.Write(values.With("method", Variant.Of(method)), method == Off ? [] : ipv6.Address ?? []);
        return settings.With(Setting, RouteRows.Write(values, stored.Name, LinkKind.Of(stored.Link), routes));
    }

    private static string MethodOf(Ipv6 ipv6, string? existing) => ipv6 switch
    {
        { Enabled: not true } => Off,
        { Autoconf: true } => Automatic,
        { Dhcp: true } => Leased,
        { Address.Count: > 0 } => existing == Shared ? Shared : Static,
        _ => existing is LinkLocal or "ignore" ? existing : LinkLocal,
    };

    private static StoredInterface Read(StoredInterface stored, ProfileSettings settings)
    {
        var values = settings[Setting];
        var method = values.Text("method") ?? Off;
        if (stored.ControllerType is not null || method == Off)
            return stored with { Link = stored.Link with { Ipv6 = new Ipv6 { Enabled = false } } };
        var (dns, gateway, learned) = LearnedSettings.Read(values);
        var ipv6 = new Ipv6
        {
            Enabled = true,
            Dhcp = method is Automatic or Leased,
            Autoconf = method == Automatic,
            AutoDns = dns,
            AutoGateway = gateway,
            AutoRoutes = learned,
            Address = AddressRows.Read(IpFamily.V6, values),
        };
        return stored with
        {
            Link = stored.Link with { Ipv6 = ipv6 },
            Routes = stored.Routes.Concat(RouteRows.Read(values, stored.Name, LinkKind.Of(stored.Link))).ToEquatableList(),
        };
    }
}
