using Nmstate.Planning.Hosts;
using Nmstate.Scenarios;
using Nmstate.State;
using Nmstate.Testing;
using static Nmstate.Testing.IpCommand;

namespace Nmstate.Providers.NetworkManager.Tests.Live;

/// <summary>
/// A scenario's host, made by NetworkManager from keyfiles that are written by hand: each ethernet is a veth whose other end is in a
/// namespace of its own. What no profile says stands in <c>foreign.networkmanager.txt</c>, or else in <c>foreign.txt</c>: arguments of
/// <c>ip</c>, a line each.
/// </summary>
internal sealed class Stage : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    private Stage(NetworkManagerLab lab, PeerNamespace farEnds) => (Lab, FarEnds) = (lab, farEnds);

    public NetworkManagerLab Lab { get; }

    /// <summary>Where the other end of an ethernet is: <c>far-</c> and its name.</summary>
    public PeerNamespace FarEnds { get; }

    public static async Task<Stage> SetAsync(Scenario scenario, CancellationToken cancellation)
    {
        await Namespace.ResetAsync(cancellation);
        await File.WriteAllTextAsync("/proc/sys/net/ipv6/conf/default/accept_dad", "0", cancellation);
        var farEnds = await PeerNamespace.CreateAsync(cancellation);
        var state = scenario.Read("current.yml").State;
        var interfaces = (state.Interfaces ?? []).Where(i => i.State != InterfaceState.Ignore).ToList();
        foreach (var hardware in interfaces.Where(i => i.Type == InterfaceType.Ethernet && i.Veth is null))
            await MakeHardwareAsync(farEnds, hardware.Name, cancellation);
        var lab = await NetworkManagerLab.StartAsync(() => Keyfile.WriteAllAsync(HostNetwork.Of(state, scenario.DnsHomes), cancellation), cancellation);
        foreach (var holder in (state.Routes?.Config ?? []).Where(r => r.Weight is not null).Select(r => r.NextHopInterface!).Distinct())
            // Made for the first time, a route over several links has its first leg beside it (1.42.4), and nothing leads back to that.
            await RunAsync("nmcli", ["device", "reapply", holder], cancellation);
        foreach (var bridge in interfaces.Where(i => i.Type == InterfaceType.LinuxBridge && (i.Bridge?.Port ?? []).Count == 0))
            await VisitAsync(bridge.Name, cancellation);
        foreach (var line in ForeignLines(scenario))
            await IpAsync(line, cancellation);
        return new Stage(lab, farEnds);
    }

    public async ValueTask DisposeAsync()
    {
        await Lab.DisposeAsync();
        FarEnds.Dispose();
    }

    /// <summary>
    /// Configures a veth that somebody else has made. A daemon that has not taken it on yet would take its addresses away again.
    /// </summary>
    public static async Task ConfigureForeignAsync(string name, string command, CancellationToken cancellation)
    {
        await AwaitAsync(name, "disconnected", cancellation);
        await IpAsync(command, cancellation);
        await AwaitForeignAsync(name, cancellation);
    }

    /// <summary>Waits until the daemon has seen that somebody else configured the link.</summary>
    public static Task AwaitForeignAsync(string name, CancellationToken cancellation) => AwaitAsync(name, "connected (externally)", cancellation);

    private static async Task AwaitAsync(string name, string state, CancellationToken cancellation)
    {
        while (!(await RunAsync("nmcli", ["-g", "DEVICE,STATE", "device"], cancellation)).Split('\n').Contains($"{name}:{state}"))
            await Task.Delay(Pause, cancellation);
    }

    private static string[] ForeignLines(Scenario scenario)
        => ((string[])["foreign.networkmanager.txt", "foreign.txt"]).FirstOrDefault(scenario.Has) is { } file
            ? scenario.ReadText(file).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            : [];

    private static async Task MakeHardwareAsync(PeerNamespace farEnds, string name, CancellationToken cancellation)
    {
        await IpAsync($"link add {name} type veth peer name far-{name}", cancellation);
        await farEnds.TakeAsync($"far-{name}", cancellation);
        await farEnds.IpAsync($"link set far-{name} up", cancellation);
    }

    /// <summary>A bridge that never had a port has a carrier; no bridge in use is in that state, and nothing leads back to it.</summary>
    private static async Task VisitAsync(string bridge, CancellationToken cancellation)
    {
        await IpAsync("link add visitor type veth peer name visited", cancellation);
        await IpAsync("link set visited up", cancellation);
        await IpAsync($"link set visitor up master {bridge}", cancellation);
        while (!(await IpAsync($"link show dev {bridge}", cancellation)).Contains("LOWER_UP", StringComparison.Ordinal))
            await Task.Delay(Pause, cancellation);
        await IpAsync("link delete visitor", cancellation);
    }
}
