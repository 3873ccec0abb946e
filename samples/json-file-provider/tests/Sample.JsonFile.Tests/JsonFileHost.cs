using Nmstate.Providers;
using Nmstate.Providers.Conformance;
using Nmstate.Scenarios;
using Nmstate.State;
using Nmstate.State.Writing;

namespace Sample.JsonFile.Tests;

/// <summary>A host in a file of its own, gone with the test.</summary>
public sealed class JsonFileHost : IConformanceHost
{
    private readonly string _folder = Directory.CreateTempSubdirectory("json-file-").FullName;

    public JsonFileHost() => Provider = new JsonFileProvider(new ProviderSettings(new Dictionary<string, string> { [JsonFileProvider.File] = File }));

    public string ProviderName => "json-file";

    public IProvider Provider { get; }

    private string File => Path.Combine(_folder, "host.json");

    /// <summary>As the provider itself would have written it, so that an operation shows what it changes and nothing else.</summary>
    public async ValueTask PrepareAsync(Scenario scenario, CancellationToken cancellation)
    {
        var ignored = scenario.Read("current.yml").State.Interfaces!.Where(i => i.State == InterfaceState.Ignore);
        var state = scenario.Current.Running.ToState();
        var text = StateWriter.ToJson(state with { Interfaces = [.. state.Interfaces!, .. ignored] });
        await System.IO.File.WriteAllTextAsync(File, text, cancellation);
    }

    public async ValueTask<string> DumpAsync(CancellationToken cancellation) => await System.IO.File.ReadAllTextAsync(File, cancellation);

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return Provider.DisposeAsync();
    }
}
