using Microsoft.Extensions.Logging;
using Nmstate.Providers;
using Nmstate.State;

namespace Nmstate.Engine.Plugins;

/// <summary>Takes the first of several providers that is usable here and does not yield to others. Those after it are not loaded.</summary>
public sealed class ProviderChooser
{
    private readonly Func<string, LoadedProvider> _load;
    private readonly ILogger _logger;

    /// <summary>A chooser among the providers that <paramref name="load"/> has.</summary>
    /// <param name="load">Loads a provider by its name, or throws a <see cref="ProviderLoadException"/>.</param>
    /// <param name="logger">Is told who is taken, and who is not and why.</param>
    public ProviderChooser(Func<string, LoadedProvider> load, ILogger<ProviderChooser> logger) => (_load, _logger) = (load, logger);

    /// <summary>The choice among <paramref name="names"/>, in their order.</summary>
    /// <param name="names">The names.</param>
    /// <param name="request">What a provider is wanted for.</param>
    /// <param name="cancellation">Stops it.</param>
    public async ValueTask<ProviderChoice> ChooseAsync(IEnumerable<string> names, ProbeRequest request, CancellationToken cancellation)
    {
        List<PassedOver> passedOver = [];
        LoadedProvider? taken = null;
        foreach (var name in names)
        {
            var (provider, objection) = TryLoad(name);
            if (provider is not null)
                objection = await ObjectionAsync(provider, request, cancellation).ConfigureAwait(false);
            if (objection is null)
            {
                taken = provider;
                break;
            }

            passedOver.Add(new PassedOver(name, objection));
        }

        var choice = new ProviderChoice(taken, passedOver.ToEquatableList());
        Log(choice);
        return choice;
    }

    private (LoadedProvider? Provider, string? Objection) TryLoad(string name)
    {
        try
        {
            return (_load(name), null);
        }
        catch (ProviderLoadException e)
        {
            return (null, e.Message.TrimEnd('.'));
        }
    }

    /// <summary>Why not this one, which is then disposed of; null: it is the one.</summary>
    private static async ValueTask<string?> ObjectionAsync(LoadedProvider provider, ProbeRequest request, CancellationToken cancellation)
    {
        var isTaken = false;
        try
        {
            var probe = await provider.Instance.ProbeAsync(request, cancellation).ConfigureAwait(false);
            isTaken = probe is { Usable: true, Yields: null };
            return probe.Usable ? probe.Yields : probe.Reason;
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            // One broken plugin must not hide those that come after it.
            return e.Message.TrimEnd('.');
        }
        finally
        {
            if (!isTaken)
                await provider.DisposeAsync().ConfigureAwait(false);
        }
    }

    private void Log(ProviderChoice choice)
    {
        // Formatting is compiled at run time: nobody should wait for it who does not see it.
        if (!_logger.IsEnabled(LogLevel.Information))
            return;
        foreach (var (name, reason) in choice.PassedOver)
            _logger.LogInformation("The provider {Name} is passed over: {Reason}", name, reason);
        _logger.LogInformation("The provider is {Name}", choice.Provider?.Name ?? "none");
    }
}
