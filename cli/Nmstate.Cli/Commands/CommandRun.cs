using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Nmstate.Cli.Composition;
using Nmstate.Cli.Output;
using Nmstate.Engine.Plugins;
using Nmstate.State;
using Nmstate.State.Diagnostics;

namespace Nmstate.Cli.Commands;

/// <summary>The frame of every command: its parts are made, used, and disposed of.</summary>
internal static class CommandRun
{
    /// <summary>Runs <paramref name="body"/>; a provider that cannot be loaded ends it with the reason.</summary>
    public static async Task<int> WithServicesAsync(ParseResult parsed, bool asJson, Func<IServiceProvider, Task<int>> body)
    {
        var services = CommandServices.For(parsed);
        await using (services.ConfigureAwait(false))
        {
            try
            {
                return await body(services).ConfigureAwait(false);
            }
            catch (ProviderLoadException e)
            {
                services.GetRequiredService<ILogger<LoadedProvider>>().LogDebug(e, "{Refusal}", e.Message);
                return Refuse([e.Diagnostic], asJson);
            }
        }
    }

    /// <summary>Says why not.</summary>
    public static int Refuse(EquatableList<Diagnostic> diagnostics, bool asJson)
    {
        if (asJson)
            JsonOutput.Write(json => DiagnosticsOutput.WriteTo(json, diagnostics));
        else
            DiagnosticsOutput.Write(diagnostics);
        return ExitCode.Failure;
    }
}
