using Microsoft.Extensions.Logging.Abstractions;
using Nmstate.Planning.Hosts;
using Nmstate.Providers.Conformance;
using Nmstate.Providers.Netplan.Executing;
using Nmstate.Scenarios;
using Nmstate.Testing;

namespace Nmstate.Providers.Netplan.Tests.Live;

/// <summary>A machine whose files of netplan are for NetworkManager: in the guest a whole one, elsewhere its links in namespaces.</summary>
public sealed class NetworkManagerHost : IConformanceHost
{
    private LiveStage? _stage;

    public string ProviderName => "netplan";

    public IProvider Provider { get; } = new NetplanProvider(NullLogger.Instance, TimeProvider.System, ProviderSettings.None);

    public TimeSpan Patience => TimeSpan.FromSeconds(20);

    public IReadOnlyDictionary<string, string> Shortfalls { get; } = new Dictionary<string, string>
    {
        ["w16-global-dns"] = "NetworkManager takes a name server only where there are addresses of its family",
    };

    /// <summary>An emulated guest need not repeat what every kernel can.</summary>
    public static IReadOnlyDictionary<string, string> TraitsOf(Scenario scenario)
        => Testing.Kinds.TraitsOf(scenario.Types);

    /// <inheritdoc cref="NetworkdHost.FaultTraitsOf"/>
    public static IReadOnlyDictionary<string, string> FaultTraitsOf(Scenario scenario) => NetworkdHost.FaultTraitsOf(scenario);

    public async ValueTask<string?> ObjectionAsync(Scenario scenario, CancellationToken cancellation)
        => Guest.IsHere ? null : await LabObjectionAsync(scenario, cancellation);

    public async ValueTask PrepareAsync(Scenario scenario, CancellationToken cancellation) => _stage = await LiveStage.SetAsync(
        scenario, NetworkManagerStage.Daemon, async () => LiveStage.Complaint(scenario, HostState.Of(await Provider.QueryAsync(new QueryRequest(), cancellation))), cancellation);

    /// <summary>All that the kernel shows, every byte of the files, and whether what is somebody else's has ever been away.</summary>
    public async ValueTask<string> DumpAsync(CancellationToken cancellation) => string.Join('\n',
        await KernelDump.TakeAsync(cancellation), _stage!.Files(), await LiveStage.AlienAsync(cancellation));

    public async ValueTask DisposeAsync()
    {
        await Provider.DisposeAsync();
        if (_stage is not null)
            await _stage.DisposeAsync();
    }

    private static async ValueTask<string?> LabObjectionAsync(Scenario scenario, CancellationToken cancellation)
    {
        if (NetworkManagerStage.Unavailable is { } unavailable)
            return unavailable;
        if (await Nmstate.Testing.Kinds.FirstMissingAsync(scenario.Types, cancellation) is { } missing)
            return $"This kernel has no driver for links of the kind {missing.Name}.";
        var lacking = await NetplanFeature.MissingFromAsync(Generator.Installed()!, cancellation);
        return lacking.FirstOrDefault(f => scenario.Types.Any(t => f.Paths.Contains($"interfaces[{t.Name}].type"))) is { } feature
            ? $"The netplan that is installed lacks {feature.Words}."
            : null;
    }
}

/// <summary>Where NetworkManager is tried.</summary>
internal static class NetworkManagerStage
{
    /// <summary>Why it cannot be; null: it can.</summary>
    public static string? Unavailable => Guest.IsHere ? null
        : NetworkManagerLab.Unavailable
            ?? (Generator.Installed() is null || !Directory.Exists("/etc/netplan") ? "The lab needs netplan's generator and /etc/netplan (Debian package netplan.io)." : null);

    /// <summary>A daemon, to be started.</summary>
    public static LiveDaemon Daemon => Guest.IsHere ? new NetworkManagerDaemon() : new NetworkManagerInLab();
}

/// <summary>Every scenario, on a running host whose files are for NetworkManager.</summary>
[Collection(LiveTests.Collection)]
public sealed class NetworkManagerTests : ScenarioConformance<NetworkManagerHost>;
