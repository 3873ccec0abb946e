using System.CommandLine;
using System.CommandLine.Completions;
using Microsoft.Extensions.DependencyInjection;
using Nmstate.Cli.Output;
using Nmstate.Engine.Plugins;
using Nmstate.State.Reading;
using Nmstate.State.Schema;

namespace Nmstate.Cli.Commands;

/// <summary><c>nmstate explain</c>: what a property means, and who carries it out.</summary>
internal static class ExplainCommand
{
    private static readonly string[] Openings = ["interfaces", "routes", "route-rules", "dns-resolver", "hostname", "ovs-db", "ovn"];

    public static Command Create()
    {
        var path = new Argument<string?>("PATH")
        {
            HelpName = "PATH",
            Arity = ArgumentArity.ZeroOrOne,
            Description = "A property, such as 'interfaces[bond].link-aggregation.options.miimon'; without one all are listed.",
        };
        path.CompletionSources.Add(Completions);
        var command = new Command("explain", "Say what a property of documents means: its values, its default, its source, and which providers carry it out.") { path };
        command.SetAction((parsed, cancellation) => CommandRun.WithServicesAsync(parsed, asJson: false, services => RunAsync(services, parsed.GetValue(path))));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, string? path)
    {
        var view = new ExplainView(Pages.ForStandardOutput());
        if (path is null)
        {
            view.List(SchemaList.All);
            return ExitCode.Success;
        }

        if (SchemaPlace.Find(path) is not { } place)
            return CommandRun.Refuse([CommandLineDiagnostics.PropertyMissing.At(at: null, path, Hint(path))], asJson: false);
        List<LoadedProvider> providers = [.. services.GetRequiredService<ProviderCatalogue>().List().Select(e => e.Provider).OfType<LoadedProvider>()];
        try
        {
            view.Draw(place, [.. providers.Select(p => (p.Name, p.Instance.Capabilities))]);
        }
        finally
        {
            foreach (var provider in providers)
                await provider.DisposeAsync().ConfigureAwait(false);
        }

        return ExitCode.Success;
    }

    /// <summary>The nearest path, or one that ends in the same word.</summary>
    private static string Hint(string path)
    {
        var paths = SchemaList.All.Select(p => p.Path).Distinct().ToList();
        var last = path[(path.LastIndexOf('.') + 1)..];
        return NearestName.Hint(path, paths)
            ?? (paths.Where(p => p.EndsWith("." + last, StringComparison.Ordinal)).Take(3).ToList() is { Count: > 0 } alike
                ? $"Did you mean {string.Join(", ", alike.Select(p => $"'{p}'"))}?"
                : $"Paths begin with: {string.Join(", ", Openings)}.");
    }

    private static IEnumerable<CompletionItem> Completions(CompletionContext context)
        => SchemaList.All.Select(p => p.Path).Distinct().Where(p => p.StartsWith(context.WordToComplete, StringComparison.Ordinal)).Select(p => new CompletionItem(p));
}
