using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Nmstate.Cli.Input;
using Nmstate.Cli.Output;
using Nmstate.Engine.Plugins;
using Nmstate.Providers;

namespace Nmstate.Cli.Commands;

/// <summary><c>nmstate providers</c>: the back ends that there are, and which of them work here.</summary>
internal static class ProvidersCommand
{
    public static Command Create()
    {
        var json = SharedSymbols.Json();
        var command = new Command("providers", "List the providers found on this machine: version, place, usable here or why not; with --json all that each can do.") { json };
        command.SetAction((parsed, cancellation) => CommandRun.WithServicesAsync(parsed, parsed.GetValue(json), services =>
            ListAsync(services, parsed.GetValue(json), cancellation)));
        return command;
    }

    private static async Task<int> ListAsync(IServiceProvider services, bool asJson, CancellationToken cancellation)
    {
        List<ProviderRow> rows = [];
        foreach (var entry in services.GetRequiredService<ProviderCatalogue>().List())
            rows.Add(await RowAsync(entry, cancellation).ConfigureAwait(false));
        var choice = services.GetRequiredService<ProviderWish>().Name is null ? await ChooseAsync(services, cancellation).ConfigureAwait(false) : null;
        if (asJson)
            JsonOutput.Write(json => ProvidersOutput.Write(json, rows, choice));
        else
            ProvidersOutput.Draw(Pages.ForStandardOutput(), rows, choice);
        return ExitCode.Success;
    }

    /// <summary>Which one an apply with the same options would take.</summary>
    private static async Task<ProviderChoice> ChooseAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var choice = await services.GetRequiredService<ProviderChooser>().ChooseAsync(ProviderWish.Order, new ProbeRequest(), cancellation).ConfigureAwait(false);
        if (choice.Provider is { } taken)
            await taken.DisposeAsync().ConfigureAwait(false);
        return choice;
    }

    private static async Task<ProviderRow> RowAsync(CatalogueEntry entry, CancellationToken cancellation)
    {
        if (entry.Provider is not { } provider)
            return new(entry, Usable: false, entry.Problem?.Message ?? "another of this name comes before it");
        await using (provider.ConfigureAwait(false))
            try
            {
                var probe = await provider.Instance.ProbeAsync(new ProbeRequest(), cancellation).ConfigureAwait(false);
                return new(entry, probe.Usable, probe.Usable ? probe.Yields ?? probe.Reason : probe.Reason);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // One broken plugin must not hide the others.
                return new(entry, Usable: false, e.Message);
            }
    }
}
