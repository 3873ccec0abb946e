using Microsoft.Extensions.Logging;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Providers;
using Nmstate.Providers.Executing;
using Nmstate.Providers.Netplan;
using Nmstate.Providers.Netplan.Executing;
using Nmstate.Providers.Netplan.Lowering;
using Nmstate.Providers.Netplan.Querying;
using Nmstate.Providers.Netplan.Tree;
using Nmstate.Providers.Preparing;
using Nmstate.State;

[assembly: Provider("netplan", typeof(NetplanProvider), Contract = "0.1")]
[assembly: ProviderSetting(ProviderSettings.Root, "The directory that holds etc/netplan; nothing is run, and it needs no privilege.")]
[assembly: ProviderSetting(NetplanSettings.Version, "The version of netplan to write for; without it the installed one, or the newest that is known.")]
[assembly: ProviderSetting(NetplanSettings.Generator, "netplan's generator, to check with; without it the installed one, and 'none' for no check.")]

namespace Nmstate.Providers.Netplan;

/// <summary>netplan's files below a root: whole documents, edited as little as possible, checked by netplan's own generator.</summary>
/// <param name="logger">Where it logs to.</param>
/// <param name="settings">What it is told.</param>
public sealed class NetplanProvider(ILogger logger, ProviderSettings settings) : IProvider
{
    private readonly NetplanSettings _settings = NetplanSettings.Of(settings);
    private EquatableList<NetplanFeature>? _missing;

    /// <inheritdoc/>
    public Capabilities Capabilities => NetplanCapabilities.Table;

    /// <inheritdoc/>
    /// <remarks>What can be planned depends on the version and on the files: who does not plan is not made to wait for them.</remarks>
    public ValueTask<ProbeResult> ProbeAsync(ProbeRequest request, CancellationToken cancellation)
        => request.Purpose == ProbePurpose.Plan || (request.Purpose == ProbePurpose.Change && _settings.Objection is null)
            ? ProbeForPlanAsync(cancellation)
            : ValueTask.FromResult(Probed(NetplanTraits.Files, capabilities: null));

    /// <inheritdoc/>
    public async ValueTask<HostReport> QueryAsync(QueryRequest request, CancellationToken cancellation)
        => _settings.Root is { } root
            ? TreeReport.Of(await TreeReader.ReadAsync(root, cancellation).ConfigureAwait(false), request.Desired)
            : throw new ProviderException(NetplanSettings.NoRoot);

    /// <inheritdoc/>
    public async ValueTask<PreparedPlan> PrepareAsync(ChangePlan plan, CancellationToken cancellation)
    {
        var before = await TreeBeforeAsync(plan, cancellation).ConfigureAwait(false);
        var after = Lowerer.Lower(plan, before);
        MeaningCheck.Throw(plan, after);
        if (_settings.Checker is { } generator && await generator.ObjectionAsync(after, cancellation).ConfigureAwait(false) is { } objection)
        {
            logger.LogInformation("The generator refused: {Objection}", objection);
            throw new ProviderException($"netplan's generator refuses what would be written: {objection}");
        }

        return Preparation.Of(plan, before, after, Remarks(plan));
    }

    /// <inheritdoc/>
    /// <remarks>It never goes back by itself: nothing of it outlives the process.</remarks>
    public ValueTask<ICheckpoint?> CheckpointAsync(PreparedPlan plan, TimeSpan timeout, CancellationToken cancellation)
        => ValueTask.FromResult<ICheckpoint?>(FileCheckpoint.Take(plan, Files));

    /// <inheritdoc/>
    public async ValueTask ExecuteAsync(PreparedPlan plan, IExecutionContext context, CancellationToken cancellation)
    {
        foreach (var operation in plan.Operations.Cast<FileOperation>())
        {
            await context.BeginAsync(operation, cancellation).ConfigureAwait(false);
            if (!Files.Read(operation.Path).Holds(operation.Before))
                throw new ProviderException($"{operation.Path} is not what the plan was made from: somebody has changed it since");
            Files.Write(operation.Path, operation.After);
            await context.DoneAsync(operation, cancellation).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>What the files do not show.</summary>
    private string Remarks(ChangePlan plan)
    {
        var servers = plan.After.Stored.Dns.Server ?? [];
        var isReordered = plan.Before.Stored.Dns != plan.After.Stored.Dns && !servers.SequenceEqual(servers.OrderBy(s => s.Family));
        return (isReordered ? "# netplan hands IPv4 name servers to networkd before IPv6 ones, whatever their order here\n" : "")
            + (_settings.Checker is null ? $"# {_settings.CheckWords}\n" : "");
    }

    private async ValueTask<ProbeResult> ProbeForPlanAsync(CancellationToken cancellation)
    {
        var capabilities = NetplanCapabilities.Without(await MissingAsync(cancellation).ConfigureAwait(false));
        var traits = _settings is { Objection: null, Root: { } root }
            ? NetplanTraits.Of(Configuration.Of(await TreeReader.ReadAsync(root, cancellation).ConfigureAwait(false)))
            : NetplanTraits.Files;
        return Probed(traits, capabilities);
    }

    private ProbeResult Probed(PlanTraits traits, Capabilities? capabilities) => _settings.Objection is { } objection
        ? new ProbeResult(Usable: false, objection, traits, capabilities)
        : new ProbeResult(Usable: true, $"the files below {_settings.Root}; {_settings.CheckWords}", traits, capabilities);

    /// <summary>What the netplan lacks that is written for: asked once, since each answer takes a run of its generator.</summary>
    private async ValueTask<EquatableList<NetplanFeature>> MissingAsync(CancellationToken cancellation)
        => _missing ??= _settings.NetplanVersion is { } version ? NetplanFeature.MissingFrom(version)
            : _settings.Checker is { } generator ? await NetplanFeature.MissingFromAsync(generator, cancellation).ConfigureAwait(false)
            : [];

    private FileStore Files => new(_settings.Root ?? throw new ProviderException(NetplanSettings.NoRoot));

    /// <summary>
    /// The tree that the plan starts from. A plan for another host, such as a document's, gets files that mean that host: they are
    /// shown, and cannot be carried out, since no file here says the same.
    /// </summary>
    private async ValueTask<NetplanTree> TreeBeforeAsync(ChangePlan plan, CancellationToken cancellation)
    {
        var tree = _settings.Root is { } root ? await TreeReader.ReadAsync(root, cancellation).ConfigureAwait(false) : NetplanTree.Empty;
        return MeaningCheck.FirstDifference(tree, plan.Before.Stored, plan) is null ? tree : Lowerer.Write(plan.Before.Stored, NetplanTree.Empty);
    }
}
