using System.Globalization;
using Nmstate.Planning;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Planning.Rendering;
using Nmstate.Providers.Netplan.Tests.Files;
using Nmstate.Scenarios;
using Nmstate.State;
using Nmstate.Testing;
using static Nmstate.Testing.IpCommand;

namespace Nmstate.Providers.Netplan.Tests.Live;

/// <summary>
/// A scenario's host: hardware is a veth whose other end is in a namespace of its own, the rest a daemon makes from netplan's files, which
/// netplan's own generator has lowered for it. Beside it there are a link, a route and a rule of somebody else.
/// </summary>
internal sealed class LiveStage : IAsyncDisposable
{
    private const string Rule = "from 100.64.9.0/24 priority 1234 table 77";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly LiveDaemon _daemon;

    private LiveStage(LiveDaemon daemon, PeerNamespace farEnds) => (_daemon, FarEnds) = (daemon, farEnds);

    /// <summary>Where the other end of hardware is: <c>far-</c> and its name.</summary>
    public PeerNamespace FarEnds { get; }

    /// <summary>Sets it.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="daemon">The daemon that the files of an installer are for.</param>
    /// <param name="isReady">Whether the host is as it should be.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task<LiveStage> SetAsync(Scenario scenario, LiveDaemon daemon, Func<Task<string?>> isReady, CancellationToken cancellation)
    {
        await daemon.ClearAsync(cancellation);
        var farEnds = await PeerNamespace.CreateAsync(cancellation);
        var state = scenario.Read("current.yml").State;
        foreach (var hardware in (state.Interfaces ?? []).Where(i => i.State != InterfaceState.Ignore && i.Type == InterfaceType.Ethernet && i.Veth is null))
            await MakeHardwareAsync(farEnds, hardware.Name, cancellation);
        await daemon.StartAsync(() => WriteAsync(scenario, daemon.Author, cancellation), cancellation);
        await AwaitAsync(isReady, cancellation);
        foreach (var bridge in (state.Interfaces ?? []).Where(i => i.Type == InterfaceType.LinuxBridge && (i.Bridge?.Port ?? []).Count == 0))
            await VisitAsync(bridge.Name, cancellation);
        // One that is given an address is let alone by udev, which otherwise gives a new link another one, sooner or later.
        await IpBatchAsync("", [
            $"link add alien address 02:00:5e:10:ff:01 type {(Guest.IsHere ? "dummy" : "bridge")}", "link set alien up", "address add 100.64.9.9/24 dev alien",
            "route add 100.65.0.0/16 dev alien proto bgp", $"rule add {Rule}",
            .. scenario.Has("foreign.txt") ? scenario.ReadText("foreign.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries) : [],
        ], cancellation);
        return new LiveStage(daemon, farEnds);
    }

    /// <summary>What of a host is not as the scenario has it; null: nothing.</summary>
    public static string? Complaint(Scenario scenario, HostState host)
    {
        // The schema's hosts have no loopback.
        var running = host.Running.With("lo", value: null);
        var way = Planner.PlanStates(host with { Running = running }, host with { Running = scenario.Current.Running }, PlanTraits.Kernel, PlanOptions.Default);
        return way.IsEmpty ? null : $"the host is not the scenario's:\n{PlanText.Changes(way)}";
    }

    /// <summary>Every file of netplan, and what its generator has made for the daemon, with its mode and bytes.</summary>
    public string Files() => string.Concat(_daemon.Files.Order(StringComparer.Ordinal)
        .Select(path => string.Create(CultureInfo.InvariantCulture, $"{path} {File.GetUnixFileMode(path)}\n{File.ReadAllText(path)}\n")));

    /// <summary>What is somebody else's: it is there, and has never been away for as long as it takes to see it.</summary>
    public static async Task<string> AlienAsync(CancellationToken cancellation)
        => Carrier("alien") + await IpBatchAsync("", ["address show dev alien", "route show dev alien proto bgp", "rule show priority 1234"], cancellation);

    /// <summary>How often the carrier of a link has changed, by the link's name and number.</summary>
    public static string Carrier(string link) => $"{link} {File.ReadAllText($"/sys/class/net/{link}/ifindex").Trim()} {File.ReadAllText($"/sys/class/net/{link}/carrier_changes").Trim()}";

    public async ValueTask DisposeAsync()
    {
        FarEnds.Dispose();
        await _daemon.ClearAsync(CancellationToken.None);
    }

    /// <summary>Asks again until there is nothing left to complain of.</summary>
    public static async Task AwaitAsync(Func<Task<string?>> complaint, CancellationToken cancellation)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (await complaint() is { } left)
        {
            Assert.True(TimeProvider.System.GetElapsedTime(start) < Patience, left);
            await Task.Delay(Pause, cancellation);
        }
    }

    private static async Task WriteAsync(Scenario scenario, Author author, CancellationToken cancellation)
    {
        // Links of others are made by others.
        foreach (var file in Stage.FilesOf(scenario, author).Where(f => f.Name != Stage.OtherDefinitions))
        {
            await File.WriteAllTextAsync($"/{file.Path}", file.Text, cancellation);
            File.SetUnixFileMode($"/{file.Path}", UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        await RunAsync("/usr/libexec/netplan/generate", [], cancellation);
    }

    /// <summary>A bridge that never had a port is in a state that nothing leads back to.</summary>
    private static async Task VisitAsync(string bridge, CancellationToken cancellation)
    {
        await IpBatchAsync("", ["link add visitor type veth peer name visited", "link set visited up", $"link set visitor up master {bridge}"], cancellation);
        await AwaitAsync(async () => (await IpAsync($"link show dev {bridge}", cancellation)).Contains("LOWER_UP", StringComparison.Ordinal) ? null : $"{bridge} has no carrier", cancellation);
        await IpAsync("link delete visitor", cancellation);
    }

    private static async Task MakeHardwareAsync(PeerNamespace farEnds, string name, CancellationToken cancellation)
    {
        await IpAsync($"link add {name} type veth peer name far-{name}", cancellation);
        await farEnds.TakeAsync($"far-{name}", cancellation);
        await farEnds.IpAsync($"link set far-{name} up", cancellation);
    }
}
