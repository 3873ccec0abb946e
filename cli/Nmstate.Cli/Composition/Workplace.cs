using Microsoft.Extensions.Logging;
using Nmstate.Cli.Input;
using Nmstate.Engine;
using Nmstate.Engine.Plugins;
using Nmstate.Providers;

namespace Nmstate.Cli.Composition;

/// <summary>Where a command works: the provider that was asked for, or else that which is right on this host, and an engine over it.</summary>
internal sealed class Workplace(
    ProviderWish wish, ProviderCatalogue catalogue, ProviderChooser chooser, EngineSettings settings, TimeProvider time, ILogger<NetworkEngine> logger)
    : IAsyncDisposable
{
    private LoadedProvider? _provider;

    /// <summary>The provider. One that is named is taken as it is; else those that may be right are asked one after the other.</summary>
    /// <param name="purpose">What it is wanted for.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="ProviderLoadException">There is none.</exception>
    public async ValueTask<LoadedProvider> TakeProviderAsync(ProbePurpose purpose, CancellationToken cancellation)
        => _provider ??= wish.Name is { } name
            ? catalogue.Load(name, wish.Settings)
            : (await chooser.ChooseAsync(ProviderWish.Order, new ProbeRequest(purpose), cancellation).ConfigureAwait(false)).Require();

    /// <summary>An engine that works through <paramref name="provider"/>.</summary>
    public NetworkEngine EngineOver(LoadedProvider provider) => new(provider.Instance, provider.Name, settings, time, logger);

    public ValueTask DisposeAsync() => _provider?.DisposeAsync() ?? ValueTask.CompletedTask;
}
