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
        var interfaces = (state.Interfaces ?? []).Where(i => i.State != InterfaceState.Ignore).ToList();
        foreach (var link in interfaces.OrderBy(i => i.Vlan is not null).ThenBy(i => i.Bridge is null))
            await stage.MakeAsync(link, cancellation);
        foreach (var (bond, port) in interfaces.SelectMany(i => (i.LinkAggregation?.Port ?? []).Select(p => (i.Name, p))))
            await EnslaveAsync(bond, port, cancellation);
        foreach (var (bridge, port) in interfaces.SelectMany(i => (i.Bridge?.Port ?? []).Select(p => (i.Name, p))))
            await JoinAsync(bridge, port, cancellation);
        foreach (var route in state.Routes?.Config ?? [])
            await IpAsync($"{(route.Destination!.Value.Family == IpFamily.V6 ? "-6 " : "")}route add {Planning.Rendering.RouteText.Of(route)} proto static", cancellation);
        foreach (var line in scenario.Has("foreign.txt") ? scenario.ReadText("foreign.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries) : [])
            await IpAsync(line, cancellation);
        return stage;
    }

    public void Dispose() => _farEnds.Dispose();

    private async Task MakeAsync(Interface link, CancellationToken cancellation)
    {
        if (link.Bridge is not null)
        {
            await IpAsync($"link add {link.Name} type bridge", cancellation);
            await VisitAsync(link.Name, cancellation);
        }
        else if (link.Veth is { } pair)
        {
            if (string.CompareOrdinal(link.Name, pair.Peer) < 0)
                await IpAsync($"link add {link.Name} type veth peer name {pair.Peer}", cancellation);
        }
        else if (link.LinkAggregation is { } bond)
        {
            await IpAsync($"link add {link.Name} type bond mode {bond.Mode} miimon {bond.Options?.Miimon ?? 0}", cancellation);
        }
        else if (link.Vlan is { } vlan)
        {
            await IpAsync($"link add link {vlan.BaseIface} name {link.Name} type vlan id {vlan.Id}", cancellation);
        }
        else if (link.Type == InterfaceType.Dummy)
        {
            await IpAsync($"link add {link.Name} type dummy", cancellation);
        }
        else
        {
            await IpAsync($"link add {link.Name} type veth peer name far-{link.Name}", cancellation);
            await _farEnds.TakeAsync($"far-{link.Name}", cancellation);
            await _farEnds.IpAsync($"link set far-{link.Name} up", cancellation);
        }

        if (link.MacAddress is { } mac)
            await IpAsync($"link set {link.Name} address {mac}", cancellation);
        if (link.Mtu is { } mtu)
            await IpAsync($"link set {link.Name} mtu {mtu}", cancellation);
        if (link.Ipv6?.Enabled == false)
            Write($"ipv6/conf/{link.Name}/disable_ipv6", 1);
        await IpAsync($"link set {link.Name} up", cancellation);
        foreach (var address in (link.Ipv4?.Address ?? []).Concat(link.Ipv6?.Address ?? []))
            await IpAsync($"address add {address.Text} dev {link.Name}", cancellation);
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
    private static async Task EnslaveAsync(string bond, string port, CancellationToken cancellation)
    {
        await IpAsync($"link set {port} down", cancellation);
        await IpAsync($"link set {port} master {bond}", cancellation);
    }

    private static async Task JoinAsync(string bridge, LinuxBridgePort port, CancellationToken cancellation)
    {
        await IpAsync($"link set {port.Name} master {bridge}", cancellation);
        if (port.StpPathCost is { } cost)
            await RunAsync("bridge", ["link", "set", "dev", port.Name, "cost", $"{cost}"], cancellation);
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
