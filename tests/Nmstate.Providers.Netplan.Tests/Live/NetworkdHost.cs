using Microsoft.Extensions.Logging.Abstractions;
using Nmstate.Planning.Hosts;
using Nmstate.Providers.Conformance;
using Nmstate.Providers.Netplan.Tests.Files;
using Nmstate.Scenarios;
using Nmstate.Testing;

namespace Nmstate.Providers.Netplan.Tests.Live;

/// <summary>A whole machine with systemd-networkd, and the files of an installer.</summary>
public sealed class NetworkdHost : IConformanceHost
{
    /// <summary>What is tried with a fault at each operation: a stack, a port that moves, a link that is made anew, an address that moves into a bridge.</summary>
    private static readonly string[] Failed = ["w01-vlan-over-bond", "w03-port-moves", "w08-vlan-id-under-routes", "w09-interface-becomes-port"];

    private LiveStage? _stage;

    public string ProviderName => "netplan";

    public IProvider Provider { get; } = new NetplanProvider(NullLogger.Instance, TimeProvider.System, ProviderSettings.None);

    public TimeSpan Patience => TimeSpan.FromSeconds(20);

    public IReadOnlyDictionary<string, string> Shortfalls { get; } = new Dictionary<string, string>
    {
        ["w16-global-dns"] = "netplan hands name servers of IPv4 to networkd before those of IPv6",
    };

    /// <summary>An emulated guest takes half a minute for each fault.</summary>
    public static IReadOnlyDictionary<string, string> FaultTraitsOf(Scenario scenario)
        => Testing.Kinds.TraitsOf(isForAnyKernel: !Failed.Contains(scenario.Name));

    public ValueTask<string?> ObjectionAsync(Scenario scenario, CancellationToken cancellation) => ValueTask.FromResult(Guest.Unavailable);

    public async ValueTask PrepareAsync(Scenario scenario, CancellationToken cancellation)
        => _stage = await LiveStage.SetAsync(scenario, new NetworkdDaemon(), async () => LiveStage.Complaint(scenario, await QueryAsync(cancellation)), cancellation);

    /// <summary>All that the kernel shows, every byte of the files, and whether what is somebody else's has ever been away.</summary>
    public async ValueTask<string> DumpAsync(CancellationToken cancellation) => string.Join('\n',
        await KernelDump.TakeAsync(cancellation), _stage!.Files(), await LiveStage.AlienAsync(cancellation));

    public async ValueTask DisposeAsync()
    {
        await Provider.DisposeAsync();
        if (_stage is not null)
            await _stage.DisposeAsync();
    }

    private async Task<HostState> QueryAsync(CancellationToken cancellation) => HostState.Of(await Provider.QueryAsync(new QueryRequest(), cancellation));
}

/// <summary>Every scenario, on a running host.</summary>
[Collection(LiveTests.Collection)]
public sealed class NetworkdTests : ScenarioConformance<NetworkdHost>;
