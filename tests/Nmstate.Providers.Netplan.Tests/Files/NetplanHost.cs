using Microsoft.Extensions.Logging.Abstractions;
using Nmstate.Providers.Conformance;
using Nmstate.Providers.Netplan.Tree;
using Nmstate.Scenarios;

namespace Nmstate.Providers.Netplan.Tests.Files;

/// <summary>A tree of files.</summary>
/// <param name="author">Who has written them, and for whom.</param>
/// <param name="version">The version of netplan to write for; null: the newest that is known.</param>
public abstract class NetplanHost(Author author, string? version = null) : IConformanceHost
{
    private Stage? _stage;

    public string ProviderName => "netplan";

    /// <summary>One for the tree; before there is one, without its generator too, which judges in tests of its own.</summary>
    public IProvider Provider { get; private set; } = new NetplanProvider(NullLogger.Instance, TimeProvider.System, new ProviderSettings(version is null
        ? new Dictionary<string, string> { [NetplanSettings.Generator] = "none" }
        : new Dictionary<string, string> { [NetplanSettings.Version] = version }));

    public IReadOnlyDictionary<string, string> Shortfalls { get; } = author.Renderer == Configuration.Networkd ? new Dictionary<string, string>() : new Dictionary<string, string>
    {
        ["w16-global-dns"] = "NetworkManager takes a name server only where there are addresses of its family",
    };

    public ValueTask PrepareAsync(Scenario scenario, CancellationToken cancellation)
    {
        _stage = Stage.Set(scenario, author);
        Provider = _stage.Provider;
        return ValueTask.CompletedTask;
    }

    /// <summary>Every name with its mode and bytes.</summary>
    public ValueTask<string> DumpAsync(CancellationToken cancellation) => ValueTask.FromResult(_stage!.Root.Dump());

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        _stage?.Dispose();
        return ValueTask.CompletedTask;
    }
}

/// <summary>Files of an installer, for networkd.</summary>
public sealed class InstalledForNetworkd() : NetplanHost(Author.Installer);

/// <summary>Files of ours, for networkd.</summary>
public sealed class OursForNetworkd() : NetplanHost(new Author(Configuration.Networkd, AreOurs: true));

/// <summary>Files of an installer, for NetworkManager.</summary>
public sealed class InstalledForNetworkManager() : NetplanHost(new Author(Configuration.NetworkManager, AreOurs: false));

/// <summary>Files of ours, for NetworkManager.</summary>
public sealed class OursForNetworkManager() : NetplanHost(new Author(Configuration.NetworkManager, AreOurs: true));

/// <summary>Files for the oldest netplan that is known.</summary>
public sealed class OldestNetplan() : NetplanHost(Author.Installer, "0.106");
