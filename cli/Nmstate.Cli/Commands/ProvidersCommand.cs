using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
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
            ListAsync(services.GetRequiredService<ProviderCatalogue>(), parsed.GetValue(json), cancellation)));
        return command;
    }

    private static async Task<int> ListAsync(ProviderCatalogue catalogue, bool asJson, CancellationToken cancellation)
    {
        List<ProviderRow> rows = [];
        foreach (var entry in catalogue.List())
            rows.Add(await RowAsync(entry, cancellation).ConfigureAwait(false));
        if (asJson)
            JsonOutput.Write(json => ProvidersOutput.Write(json, rows));
        else
            ProvidersOutput.Draw(Pages.ForStandardOutput(), rows);
        return ExitCode.Success;
    }

    private static async Task<ProviderRow> RowAsync(CatalogueEntry entry, CancellationToken cancellation)
    {
        if (entry.Provider is not { } provider)
            return new(entry, Usable: false, entry.Problem?.Message ?? "another of this name comes before it");
        await using (provider.ConfigureAwait(false))
            try
            {
                var probe = await provider.Instance.ProbeAsync(new ProbeRequest(), cancellation).ConfigureAwait(false);
                return new(entry, probe.Usable, probe.Reason);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // One broken plugin must not hide the others.
                return new(entry, Usable: false, e.Message);
            }
    }
}
