using Microsoft.Extensions.Logging.Abstractions;
using Nmstate.Linux.Querying;
using Nmstate.Providers.Conformance;
using Nmstate.Providers.Netlink.Resolver;
using Nmstate.Scenarios;
using Nmstate.Testing;

namespace Nmstate.Providers.Netlink.Tests.Live;

/// <summary>A real kernel, in a network namespace of its own.</summary>
public sealed class NetlinkHost : IConformanceHost
{
    private readonly ScratchFolder _etc = new();
    private Stage? _stage;

    public NetlinkHost() => Provider = new NetlinkProvider(NullLogger.Instance, new LinkOwners(), new ResolverFile(ResolverFile));

    public string ProviderName => "netlink";

    public IProvider Provider { get; }

    public TimeSpan Patience => TimeSpan.FromSeconds(10);

    /// <summary>An emulated guest need not repeat what every kernel can.</summary>
    public static IReadOnlyDictionary<string, string> TraitsOf(Scenario scenario)
        => Kinds.TraitsOf(scenario.Types);

    /// <inheritdoc cref="TraitsOf"/>
    public static IReadOnlyDictionary<string, string> FaultTraitsOf(Scenario scenario) => TraitsOf(scenario);

    public async ValueTask<string?> ObjectionAsync(Scenario scenario, CancellationToken cancellation)
    {
        if (PrivateNamespace.Unavailable is { } unavailable)
            return unavailable;
        return await Kinds.FirstMissingAsync(scenario.Types, cancellation) is { } missing ? $"This kernel has no driver for links of the kind {missing.Name}." : null;
    }

    public async ValueTask PrepareAsync(Scenario scenario, CancellationToken cancellation)
    {
        _stage = await Stage.SetAsync(scenario, cancellation);
        await File.WriteAllTextAsync(ResolverFile, ResolverTextOf(scenario), cancellation);
    }

    public async ValueTask<string> DumpAsync(CancellationToken cancellation)
        => $"{await HostDump.TakeAsync(cancellation)}\n{await File.ReadAllTextAsync(ResolverFile, cancellation)}";

    public async ValueTask DisposeAsync()
    {
        _stage?.Dispose();
        await Provider.DisposeAsync();
        _etc.Dispose();
    }

    private string ResolverFile => _etc.PathOf("resolv.conf");

    /// <summary>Among what the schema cannot say.</summary>
    private static string ResolverTextOf(Scenario scenario)
    {
        var dns = scenario.Current.Running.Dns;
        return string.Join('\n', [
            "# by hand",
            .. (dns.Search ?? []).Select(domain => $"search {domain}"),
            .. (dns.Server ?? []).Select(server => $"nameserver {server}"),
            "options timeout:1\n",
        ]);
    }
}
