using Microsoft.Extensions.Logging.Abstractions;
using Nmstate.Providers.Conformance;
using Nmstate.Scenarios;
using Nmstate.Testing;

namespace Nmstate.Providers.Netlink.Tests.Live;

/// <summary>A real kernel, in a network namespace of its own.</summary>
public sealed class NetlinkHost : IConformanceHost
{
    private Stage? _stage;

    public string ProviderName => "netlink";

    public IProvider Provider { get; } = new NetlinkProvider(NullLogger.Instance);

    public TimeSpan Patience => TimeSpan.FromSeconds(10);

    /// <summary>An emulated guest need not repeat what every kernel can.</summary>
    public static IReadOnlyDictionary<string, string> TraitsOf(Scenario scenario)
        => Kinds.AreRare(scenario.Types) ? new Dictionary<string, string>() : new Dictionary<string, string> { ["kernel"] = "any" };

    public async ValueTask<string?> ObjectionAsync(Scenario scenario, CancellationToken cancellation)
    {
        if (PrivateNamespace.Unavailable is { } unavailable)
            return unavailable;
        return await Kinds.FirstMissingAsync(scenario.Types, cancellation) is { } missing ? $"This kernel has no driver for links of the kind {missing.Name}." : null;
    }

    public async ValueTask PrepareAsync(Scenario scenario, CancellationToken cancellation) => _stage = await Stage.SetAsync(scenario, cancellation);

    public async ValueTask<string> DumpAsync(CancellationToken cancellation) => await HostDump.TakeAsync(cancellation);

    public async ValueTask DisposeAsync()
    {
        _stage?.Dispose();
        await Provider.DisposeAsync();
    }
}
