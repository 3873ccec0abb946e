using System.Text;
using Nmstate.Planning.Hosts;
using Nmstate.State;
using Nmstate.Testing;

namespace Nmstate.Providers.NetworkManager.Tests.Live;

/// <summary>Profiles as NetworkManager reads them from disk, nm-settings-keyfile(5): a second opinion on what profiles say.</summary>
internal static class Keyfile
{
    private const UnixFileMode OwnersOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    public static async Task WriteAllAsync(HostNetwork network, CancellationToken cancellation)
    {
        foreach (var link in network.Interfaces.Values.Where(i => i.Type != InterfaceType.Loopback))
        {
            var path = Path.Combine(NetworkManagerLab.ProfileFolder, $"{link.Name}.nmconnection");
            await File.WriteAllTextAsync(path, Text(link, network), cancellation);
            File.SetUnixFileMode(path, OwnersOnly);
        }
    }

    private static string Text(Interface link, HostNetwork network)
    {
        var controller = link.Controller is { Length: > 0 } name ? network.Find(name) : null;
        var isPort = controller is not null;
        var text = new StringBuilder($"[connection]\nid={link.Name}\nuuid={Guid.NewGuid()}\ntype={TypeOf(link)}\ninterface-name={link.Name}\n");
        if (isPort)
            text.Append($"master={link.Controller}\nslave-type={TypeOf(controller!)}\n");
        if (controller?.Type == InterfaceType.LinuxBridge)
            text.Append($"\n[bridge-port]\npath-cost={link.Port?.StpPathCost ?? 100}\n");
        text.Append($"\n[ethernet]\nmtu={link.Mtu ?? 0}\n{(link.MacAddress is { } mac ? $"cloned-mac-address={mac}\n" : "")}");
        if (link.Veth is { } veth)
            text.Append($"\n[veth]\npeer={veth.Peer}\n");
        if (link.Type == InterfaceType.LinuxBridge)
            text.Append($"\n[bridge]\nstp={(link.Bridge?.Options?.Stp?.Enabled == true ? "true" : "false")}\nageing-time={link.Bridge?.Options?.MacAgeingTime ?? 300}\n");
        if (link.LinkAggregation is { } bond)
            text.Append($"\n[bond]\nmode={bond.Mode}\nmiimon={bond.Options?.Miimon ?? 100}\n{(bond.Options?.Primary is { Length: > 0 } primary ? $"primary={primary}\n" : "")}");
        if (link.Vlan is { } vlan)
            text.Append($"\n[vlan]\nparent={vlan.BaseIface}\nid={vlan.Id}\nflags=1\n");
        if (isPort)
            return text.ToString();
        var dns = network.DnsHomes.Contains(new DnsHome(link.Name)) ? network.Dns : new DnsSettings();
        AddFamily(text, "ipv4", link.Ipv4?.Enabled == true, link.Ipv4?.Address ?? [], network.RoutesOf(link.Name).Where(r => r.Destination!.Value.Family == IpFamily.V4));
        AddNameServers(text, link.Ipv4?.Enabled == true, dns, IpFamily.V4);
        AddFamily(text, "ipv6", link.Ipv6?.Enabled == true, link.Ipv6?.Address ?? [], network.RoutesOf(link.Name).Where(r => r.Destination!.Value.Family == IpFamily.V6));
        AddNameServers(text, link.Ipv6?.Enabled == true, dns, IpFamily.V6);
        return text.ToString();
    }

    private static void AddNameServers(StringBuilder text, bool isOn, DnsSettings dns, IpFamily family)
    {
        var servers = (dns.Server ?? []).Where(s => s.Family == family).ToList();
        if (isOn && servers.Count > 0)
            text.Append($"dns={string.Join(';', servers)};\ndns-search={string.Join(';', dns.Search ?? [])};\n");
    }

    private static string TypeOf(Interface link) => link.Veth is not null ? "veth" : link.Type == InterfaceType.LinuxBridge ? "bridge" : link.Type!.Value.Name;

    private static void AddFamily(StringBuilder text, string family, bool isOn, EquatableList<InterfaceAddress> addresses, IEnumerable<Route> routes)
    {
        var method = !isOn ? "disabled" : addresses.Count > 0 ? "manual" : "link-local";
        text.Append($"\n[{family}]\nmethod={method}\n{(family == "ipv6" ? "addr-gen-mode=eui64\n" : "")}");
        for (var i = 0; i < addresses.Count; i++)
            text.Append($"address{i + 1}={addresses[i].Text}\n");
        foreach (var (route, i) in routes.Select((route, i) => (route, i + 1)))
            text.Append($"route{i}={route.Destination},{route.NextHopAddress},{route.Metric}\nroute{i}_options=table={route.TableId}{(route.Weight is { } weight ? $",weight={weight}" : "")}\n");
    }
}
