using Microsoft.Extensions.Logging.Abstractions;
using Nmstate.Providers.Conformance;
using Nmstate.Scenarios;
using Nmstate.Testing;

namespace Nmstate.Providers.NetworkManager.Tests.Live;

/// <summary>The real NetworkManager, in a network namespace of its own.</summary>
public sealed class NetworkManagerHost : IConformanceHost
{
    private Stage? _stage;

    public string ProviderName => "networkmanager";

    public IProvider Provider { get; } = new NetworkManagerProvider(NullLogger.Instance, TimeProvider.System);

    public TimeSpan Patience => TimeSpan.FromSeconds(20);

    /// <summary>An emulated guest need not repeat what every kernel can.</summary>
    public static IReadOnlyDictionary<string, string> TraitsOf(Scenario scenario)
        => Kinds.TraitsOf(scenario.Types);

    /// <inheritdoc cref="TraitsOf"/>
    public static IReadOnlyDictionary<string, string> FaultTraitsOf(Scenario scenario) => TraitsOf(scenario);

    public async ValueTask<string?> ObjectionAsync(Scenario scenario, CancellationToken cancellation)
    {
        if (NetworkManagerLab.Unavailable is { } unavailable)
            return unavailable;
        return await Kinds.FirstMissingAsync(scenario.Types, cancellation) is { } missing ? $"This kernel has no driver for links of the kind {missing.Name}." : null;
    }

    public async ValueTask PrepareAsync(Scenario scenario, CancellationToken cancellation) => _stage = await Stage.SetAsync(scenario, cancellation);

    /// <summary>All that the kernel, the profiles and the daemon show.</summary>
    public async ValueTask<string> DumpAsync(CancellationToken cancellation) => string.Join('\n',
        await KernelDump.TakeAsync(cancellation), await ProfileDump.TakeAsync(cancellation), await DnsDump.TakeAsync(cancellation));

    public async ValueTask DisposeAsync()
    {
        await Provider.DisposeAsync();
        if (_stage is not null)
            await _stage.DisposeAsync();
    }
}
