using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Nmstate.Cli.Composition;
using Nmstate.Providers;
using Nmstate.State;
using Nmstate.State.Reading;
using Nmstate.State.Writing;

namespace Nmstate.Cli.Commands;

/// <summary><c>nmstate show</c>: what the host is now, as a document.</summary>
internal static class ShowCommand
{
    public static Command Create()
    {
        var name = new Argument<string?>("INTERFACE") { Arity = ArgumentArity.ZeroOrOne, Description = "Only this interface, with the routes over it." };
        var json = SharedSymbols.Json();
        var command = new Command("show", "Show what runs on this host, as a document that can be planned and applied.") { name, json };
        command.SetAction((parsed, cancellation) => CommandRun.WithServicesAsync(parsed, parsed.GetValue(json), services =>
            ShowAsync(services.GetRequiredService<Workplace>(), parsed.GetValue(name), parsed.GetValue(json), cancellation)));
        return command;
    }

    private static async Task<int> ShowAsync(Workplace workplace, string? name, bool asJson, CancellationToken cancellation)
    {
        var provider = await workplace.TakeProviderAsync(ProbePurpose.Read, cancellation).ConfigureAwait(false);
        var state = (await workplace.EngineOver(provider).QueryAsync(cancellation).ConfigureAwait(false)).Running;
        // What is shown of one interface is a document about it; all of the host always has the same sections.
        var layout = name is null ? Layout.Sorted : Layout.Plain;
        if (name is not null)
        {
            var names = (state.Interfaces ?? []).Select(i => i.Name).ToList();
            if (!names.Contains(name))
                return CommandRun.Refuse([CommandLineDiagnostics.InterfaceMissing.At(at: null, name, NearestName.Hint(name, names) ?? $"There are: {string.Join(", ", names)}.")], asJson);
            state = Only(state, name);
        }

        await Console.Out.WriteAsync(asJson ? StateWriter.ToJson(state, layout: layout) : StateWriter.ToYaml(state, layout: layout)).ConfigureAwait(false);
        return ExitCode.Success;
    }

    private static NetworkState Only(NetworkState state, string name)
    {
        EquatableList<Route>? Over(EquatableList<Route>? routes) => routes?.Where(r => r.NextHopInterface == name).ToEquatableList();

        return state with
        {
            Interfaces = state.Interfaces?.Where(i => i.Name == name).ToEquatableList(),
            Routes = state.Routes is { } routes ? new Routes { Running = Over(routes.Running), Config = Over(routes.Config) } : null,
        };
    }
}
