using Nmstate.NetworkManager.DBus;
using Nmstate.State;

namespace Nmstate.NetworkManager.Profiles;

/// <summary>IPv4 and its routes; ports have none of it.</summary>
internal static class Ipv4Section
{
    private const string Setting = "ipv4";
    private const string Automatic = "auto";
    private const string Static = "manual";
    private const string Shared = "shared";
    private const string Off = "disabled";

    public static ProfileSection Section { get; } = new(Write, Read);

    private static ProfileSettings Write(ProfileSettings settings, StoredInterface stored)
    {
        if (stored.ControllerType is not null)
            return settings.Without(Setting);
        var ipv4 = stored.Link.Ipv4 ?? new Ipv4 { Enabled = false };
        var addresses = ipv4.Address ?? [];
        var values = settings[Setting];
        var method = ipv4.Dhcp == true ? Automatic : addresses.Count == 0 ? Off : values.Text("method") == Shared ? Shared : Static;
        if (method == Automatic && values.Text("method") != Automatic)
            values = LeaseSettings.AskWithoutEnd(values).With("dhcp-client-id", values.Find("dhcp-client-id") ?? Variant.Of("mac"));
        values = LearnedSettings.Write(values, ipv4.AutoDns, ipv4.AutoGateway, ipv4.AutoRoutes);
        var routes = method == Off ? [] : stored.Routes.Where(r => r.Destination!.Value.Family == IpFamily.V4).ToList();
        values = AddressRows.Write(values.With("method", Variant.Of(method)), addresses);
        return settings.With(Setting, RouteRows.Write(values, stored.Name, LinkKind.Of(stored.Link), routes));
    }

    private static StoredInterface Read(StoredInterface stored, ProfileSettings settings)
    {
        var values = settings[Setting];
        var method = values.Text("method") ?? Off;
        if (stored.ControllerType is not null || method == Off)
            return stored with { Link = stored.Link with { Ipv4 = new Ipv4 { Enabled = false } } };
        var (dns, gateway, learned) = LearnedSettings.Read(values);
        var ipv4 = new Ipv4
        {
            Enabled = true,
            Dhcp = method == Automatic,
            AutoDns = dns,
            AutoGateway = gateway,
            AutoRoutes = learned,
            Address = AddressRows.Read(IpFamily.V4, values),
        };
        return stored with
        {
            Link = stored.Link with { Ipv4 = ipv4 },
            Routes = stored.Routes.Concat(RouteRows.Read(values, stored.Name, LinkKind.Of(stored.Link))).ToEquatableList(),
        };
    }
}
