using Nmstate.Scenarios;
using Nmstate.State;
using Nmstate.Testing;
using static Nmstate.Testing.IpCommand;

namespace Nmstate.Providers.Netlink.Tests.Live;

/// <summary>
/// A scenario's host, made for real by ip(8): each ethernet is a veth whose other end is in a namespace of its own. What the schema
/// cannot say stands in <c>foreign.txt</c>, arguments of <c>ip</c>, a line each.
/// </summary>
internal sealed class Stage : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    private readonly PeerNamespace _farEnds;

    private Stage(PeerNamespace farEnds) => _farEnds = farEnds;

    public static async Task<Stage> SetAsync(Scenario scenario, CancellationToken cancellation)
    {
        await Namespace.ResetAsync(cancellation);
        SetDefaults();
        var stage = new Stage(await PeerNamespace.CreateAsync(cancellation));
        var state = scenario.Read("current.yml").State;
        var interfaces = (state.Interfaces ?? []).Where(i => i.State != InterfaceState.Ignore).OrderBy(i => i.Vlan is not null).ToList();
        await IpBatchAsync("", interfaces.SelectMany(stage.Creation), cancellation);
        // All of them, and its loopback.
        await stage._farEnds.IpAsync("link set group default up", cancellation);
        foreach (var bridge in interfaces.Where(i => i.Bridge is not null))
            await VisitAsync(bridge.Name, cancellation);
        foreach (var link in interfaces.Where(i => i.Ipv6?.Enabled == false))
            Write($"ipv6/conf/{link.Name}/disable_ipv6", 1);
        await IpBatchAsync("", [
            .. interfaces.SelectMany(Configuration),
            .. interfaces.Where(i => i.LinkAggregation is not null).SelectMany(bond => Enslaving(bond.Name, bond.LinkAggregation!)),
            .. interfaces.SelectMany(bridge => (bridge.Bridge?.Port ?? []).SelectMany(port => Joining(bridge.Name, port))),
        ], cancellation);
        foreach (var family in (state.Routes?.Config ?? []).GroupBy(route => route.Destination!.Value.Family))
            await IpBatchAsync(family.Key == IpFamily.V6 ? "-6" : "-4", family.Select(route => $"route add {Planning.Rendering.RouteText.Of(route)} proto static"), cancellation);
        foreach (var line in scenario.Has("foreign.txt") ? scenario.ReadText("foreign.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries) : [])
            await IpAsync(line, cancellation);
        return stage;
    }

    public void Dispose() => _farEnds.Dispose();

    private IEnumerable<string> Creation(Interface link)
    {
        var mac = link.MacAddress is { } address ? $"address {address} " : "";
        if (link.Bridge is not null)
            return [$"link add {link.Name} {mac}type bridge"];
        if (link.Veth is { } pair)
            return string.CompareOrdinal(link.Name, pair.Peer) < 0 ? [$"link add {link.Name} type veth peer name {pair.Peer}"] : [];
        if (link.LinkAggregation is { } bond)
            return [$"link add {link.Name} {mac}type bond mode {bond.Mode} miimon {bond.Options?.Miimon ?? 0}"];
        if (link.Vlan is { } vlan)
            return [$"link add link {vlan.BaseIface} name {link.Name} {mac}type vlan id {vlan.Id}"];
        if (link.Type == InterfaceType.Dummy)
            return [$"link add {link.Name} {mac}type dummy"];
        return [$"link add {link.Name} {mac}type veth peer name far-{link.Name}", $"link set far-{link.Name} netns {_farEnds.ProcessId}"];
    }

    private static IEnumerable<string> Configuration(Interface link)
    {
        if (link.Veth is not null && link.MacAddress is { } mac)
            yield return $"link set {link.Name} address {mac}";
        if (link.Mtu is { } mtu)
            yield return $"link set {link.Name} mtu {mtu}";
        yield return $"link set {link.Name} up";
        foreach (var address in (link.Ipv4?.Address ?? []).Concat(link.Ipv6?.Address ?? []))
            yield return $"address add {address.Text} dev {link.Name}";
    }

    /// <summary>
    /// A bridge that never had a port has a carrier; once its first port has come and gone it has none without a port, and keeps the
    /// link-local address that it got. No bridge in use is in that first state, and nothing leads back to it.
    /// </summary>
    private static async Task VisitAsync(string bridge, CancellationToken cancellation)
    {
        await IpAsync("link add visitor type veth peer name visited", cancellation);
        await IpAsync("link set visited up", cancellation);
        await IpAsync($"link set visitor up master {bridge}", cancellation);
        await IpAsync($"link set {bridge} up", cancellation);
        while ((await IpAsync($"-6 address show dev {bridge} scope link", cancellation)).Length == 0)
            await Task.Delay(Pause, cancellation);
        await IpAsync("link delete visitor", cancellation);
    }

    /// <summary>A bond takes a port that is down, and opens it.</summary>
    private static IEnumerable<string> Enslaving(string name, Bond bond) =>
    [
        .. (bond.Port ?? []).SelectMany(port => (string[])[$"link set {port} down", $"link set {port} master {name}"]),
        .. bond.Options?.Primary is { } primary ? (string[])[$"link set {name} type bond primary {primary}"] : [],
    ];

    private static IEnumerable<string> Joining(string bridge, LinuxBridgePort port)
    {
        yield return $"link set {port.Name} master {bridge}";
        if (port.StpPathCost is { } cost)
            yield return $"link set {port.Name} type bridge_slave cost {cost}";
    }

    /// <summary>Secondary addresses fall with the first one, as kernels have it; IPv6 addresses are usable at once.</summary>
    private static void SetDefaults()
    {
        Write("ipv4/conf/all/promote_secondaries", 0);
        Write("ipv4/conf/default/promote_secondaries", 0);
        Write("ipv6/conf/default/accept_dad", 0);
    }

    private static void Write(string setting, int value) => File.WriteAllText($"/proc/sys/net/{setting}", $"{value}");
}
