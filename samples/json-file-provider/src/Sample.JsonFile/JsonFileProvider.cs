using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Providers;
using Nmstate.Providers.Executing;
using Nmstate.Providers.Preparing;
using Nmstate.State;
using Sample.JsonFile;

[assembly: Provider("json-file", typeof(JsonFileProvider), Contract = ProviderAttribute.CurrentContract)]
[assembly: ProviderSetting(JsonFileProvider.File, "The JSON file that holds the host; the first apply makes it.")]

namespace Sample.JsonFile;

/// <summary>A host in a JSON file: each step of a plan is carried out by writing the file as it is after that step.</summary>
public sealed class JsonFileProvider : IProvider
{
    /// <summary>The setting that names the file.</summary>
    public const string File = "file";

    /// <summary>A file has no order of its own, nothing is lost on the way, and nothing is stored besides.</summary>
    private static readonly PlanTraits Traits = new() { Id = "json-file/1", Transitions = new Dictionary<string, Transition>() };

    private readonly HostFile? _file;

    /// <summary>A provider for the file that the settings name.</summary>
    public JsonFileProvider(ProviderSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        _file = settings.Find(File) is { Length: > 0 } path ? new HostFile(Path.GetFullPath(path)) : null;
    }

    /// <inheritdoc/>
    public Capabilities Capabilities => JsonFileCapabilities.Table;

    private HostFile Host => _file ?? throw new ProviderException(NoFile);

    private const string NoFile = "it has to be told which file: --set file=PATH";

    /// <inheritdoc/>
    public ValueTask<ProbeResult> ProbeAsync(ProbeRequest request, CancellationToken cancellation)
        => ValueTask.FromResult(new ProbeResult(_file is not null, _file is null ? NoFile : $"the host in {_file.Path}", Traits));

    /// <inheritdoc/>
    public async ValueTask<HostReport> QueryAsync(QueryRequest request, CancellationToken cancellation)
    {
        var running = HostFile.StateOf(await Host.ReadAsync(cancellation).ConfigureAwait(false));
        return new HostReport(running, Stored: new NetworkState(), HostState.Of(running).Facts);
    }

    /// <inheritdoc/>
    public async ValueTask<PreparedPlan> PrepareAsync(ChangePlan plan, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var text = await Host.ReadAsync(cancellation).ConfigureAwait(false);
        var ignored = (HostFile.StateOf(text).Interfaces ?? []).Where(i => i.State == InterfaceState.Ignore).ToList();
        var operations = new List<Operation>();
        HashSet<StepId> done = [];
        foreach (var step in plan.Steps)
        {
            done.Add(step.Id);
            var after = HostFile.TextOf(plan.StateAt(done).Running, ignored);
            operations.Add(WriteOperation.For(step, Host.Path, text, after));
            text = after;
        }

        return new PreparedPlan(plan, operations.ToEquatableList());
    }

    /// <inheritdoc/>
    public async ValueTask<ICheckpoint?> CheckpointAsync(PreparedPlan plan, TimeSpan timeout, CancellationToken cancellation)
        => new FileCheckpoint(Host, await Host.ReadAsync(cancellation).ConfigureAwait(false));

    /// <inheritdoc/>
    public async ValueTask ExecuteAsync(PreparedPlan plan, IExecutionContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(context);
        foreach (var operation in plan.Operations.Cast<WriteOperation>())
        {
            await context.BeginAsync(operation, cancellation).ConfigureAwait(false);
            if (await Host.ReadAsync(cancellation).ConfigureAwait(false) != operation.Before)
                throw new ProviderException($"{Host.Path} is not what the plan was made from: somebody has changed it since");
            await Host.WriteAsync(operation.After, cancellation).ConfigureAwait(false);
            await context.DoneAsync(operation, cancellation).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
