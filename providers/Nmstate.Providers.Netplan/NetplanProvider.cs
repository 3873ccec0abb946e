using Microsoft.Extensions.Logging;
using Nmstate.Linux.Files;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Providers;
using Nmstate.Providers.Executing;
using Nmstate.Providers.Netplan;
using Nmstate.Providers.Netplan.Executing;
using Nmstate.Providers.Netplan.Live;
using Nmstate.Providers.Netplan.Lowering;
using Nmstate.Providers.Netplan.Querying;
using Nmstate.Providers.Netplan.Tree;
using Nmstate.Providers.Preparing;
using Nmstate.State;

[assembly: Provider("netplan", typeof(NetplanProvider), Contract = "0.1")]
[assembly: ProviderSetting(ProviderSettings.Root, "The directory that holds etc/netplan, in place of the running host; nothing is run, and it needs no privilege.")]
[assembly: ProviderSetting(NetplanSettings.Version, "The version of netplan to write for; without it the installed one, or the newest that is known.")]
[assembly: ProviderSetting(NetplanSettings.Generator, "netplan's generator, to check with; without it the installed one, and 'none' for no check.")]
[assembly: ProviderSetting(NetplanSettings.Applying, "How a running host takes the files on: 'direct', which leaves other links alone, or 'netplan' for netplan apply.")]

namespace Nmstate.Providers.Netplan;

/// <summary>
/// netplan's files, edited as little as possible and checked by netplan's own generator: those below a root, or those of the running
/// host, whose daemon then takes them on.
/// </summary>
public sealed class NetplanProvider : IProvider
{
    private readonly NetplanSettings _settings;
    private readonly LiveHost? _live;
    private readonly FileStore _files;
    private EquatableList<NetplanFeature>? _missing;
    private LiveCheckpoint? _checkpoint;

    /// <summary>A provider for a root, or else for the running host.</summary>
    /// <param name="logger">Where it logs to.</param>
    /// <param name="time">Measures how long it waits.</param>
    /// <param name="settings">What it is told.</param>
    public NetplanProvider(ILogger logger, TimeProvider time, ProviderSettings settings)
    {
        _settings = NetplanSettings.Of(settings);
        _live = _settings.Root is null ? new LiveHost(logger, time, _settings) : null;
        _files = _live?.Files ?? new FileStore(_settings.Root!);
    }

    /// <inheritdoc/>
    public Capabilities Capabilities => NetplanCapabilities.Table;

    /// <inheritdoc/>
    /// <remarks>What can be planned depends on the version and on the files: who does not plan is not made to wait for them.</remarks>
    public async ValueTask<ProbeResult> ProbeAsync(ProbeRequest request, CancellationToken cancellation)
    {
        var probe = _settings.Objection is { } wrong ? new ProbeResult(Usable: false, wrong, NetplanTraits.Files)
            : _live is null ? await ProbeFilesAsync(request, cancellation).ConfigureAwait(false)
            : await ProbeAsync(_live, request, cancellation).ConfigureAwait(false);
        return request.Purpose == ProbePurpose.Plan || (request.Purpose == ProbePurpose.Change && probe.Usable)
            ? probe with { Capabilities = NetplanCapabilities.Without(await MissingAsync(cancellation).ConfigureAwait(false)) }
            : probe;
    }

    /// <inheritdoc/>
    public async ValueTask<HostReport> QueryAsync(QueryRequest request, CancellationToken cancellation)
        => _live is null
            ? TreeReport.Of(await TreeAsync(cancellation).ConfigureAwait(false), request.Desired)
            : await _live.QueryAsync(request.Caller, cancellation).ConfigureAwait(false);

    /// <inheritdoc/>
    public async ValueTask<PreparedPlan> PrepareAsync(ChangePlan plan, CancellationToken cancellation)
    {
        var before = await TreeBeforeAsync(plan, cancellation).ConfigureAwait(false);
        var after = Lowerer.Lower(plan, before);
        MeaningCheck.Throw(plan, after);
        if (_live is not null && NetplanTraits.AreLive(plan.Traits))
            return await _live.PrepareAsync(plan, Preparation.Of(before, after, Remarks(plan), LivePreparation.OfFiles(plan)), before, after, cancellation).ConfigureAwait(false);
        if (_settings.Checker is { } generator)
            await generator.ThrowAsync(after, cancellation).ConfigureAwait(false);
        return new PreparedPlan(plan, Preparation.Of(before, after, Remarks(plan), plan.Steps));
    }

    /// <inheritdoc/>
    /// <remarks>It never goes back by itself: nothing of it outlives the process.</remarks>
    public async ValueTask<ICheckpoint?> CheckpointAsync(PreparedPlan plan, TimeSpan timeout, CancellationToken cancellation)
        => _live is null ? FileCheckpoint.Take(FileOperation.PathsOf(plan), _files) : _checkpoint = await LiveCheckpoint.TakeAsync(plan, _live, cancellation).ConfigureAwait(false);

    /// <inheritdoc/>
    public async ValueTask ExecuteAsync(PreparedPlan plan, IExecutionContext context, CancellationToken cancellation)
    {
        foreach (var operation in plan.Operations)
        {
            await context.BeginAsync(operation, cancellation).ConfigureAwait(false);
            if (operation is FileOperation file)
                Write(file);
            else
                await _live!.ExecuteAsync((TakeOn)operation, plan.Plan, cancellation).ConfigureAwait(false);
            await context.DoneAsync(operation, cancellation).ConfigureAwait(false);
        }

        if (_checkpoint is not null)
            await _checkpoint.ContinueAsync(cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _live?.DisposeAsync() ?? ValueTask.CompletedTask;

    private void Write(FileOperation operation)
    {
        if (!_files.Read(operation.Path).Holds(operation.Before))
            throw new ProviderException($"{operation.Path} is not what the plan was made from: somebody has changed it since");
        _files.Write(operation.Path, operation.After);
    }

    /// <summary>What the files do not show.</summary>
    private string Remarks(ChangePlan plan)
    {
        var isReordered = plan.Before.Stored.Dns != plan.After.Stored.Dns && ResolverHome.IsReordered(plan.After.Stored.Dns);
        return (isReordered ? $"# {ResolverHome.Order}, whatever their order here\n" : "")
            + (_settings.Checker is null ? $"# {_settings.CheckWords}\n" : "");
    }

    private async ValueTask<ProbeResult> ProbeFilesAsync(ProbeRequest request, CancellationToken cancellation)
    {
        var traits = request.Purpose == ProbePurpose.Read ? NetplanTraits.Files : NetplanTraits.Of(Configuration.Of(await TreeAsync(cancellation).ConfigureAwait(false)));
        return new ProbeResult(Usable: true, $"the files below {_settings.Root}; {_settings.CheckWords}", traits);
    }

    /// <summary>A plan for a host on paper is one of files, where this host could not carry it out either.</summary>
    private async ValueTask<ProbeResult> ProbeAsync(LiveHost live, ProbeRequest request, CancellationToken cancellation)
    {
        try
        {
            if (LiveHost.Absence is { } absence)
                return new ProbeResult(Usable: false, absence, NetplanTraits.Files);
            var configuration = Configuration.Of(await TreeAsync(cancellation).ConfigureAwait(false));
            return await live.ObjectionAsync(configuration, request.Purpose, cancellation).ConfigureAwait(false) is { } objection
                ? new ProbeResult(Usable: false, objection, NetplanTraits.Files)
                : new ProbeResult(Usable: true, $"{live.RendererOf(configuration).Name}; {_settings.CheckWords}", live.RendererOf(configuration).Traits)
                {
                    Yields = configuration.Definitions.Count == 0 ? "netplan's files define nothing here" : null,
                };
        }
        catch (ProviderException unreadable)
        {
            return new ProbeResult(Usable: false, unreadable.Message, NetplanTraits.Files);
        }
    }

    /// <summary>What the netplan lacks that is written for: asked once, since each answer takes a run of its generator.</summary>
    private async ValueTask<EquatableList<NetplanFeature>> MissingAsync(CancellationToken cancellation)
        => _missing ??= _settings.NetplanVersion is { } version ? NetplanFeature.MissingFrom(version)
            : _settings.Checker is { } generator ? await NetplanFeature.MissingFromAsync(generator, cancellation).ConfigureAwait(false)
            : [];

    private ValueTask<NetplanTree> TreeAsync(CancellationToken cancellation) => TreeReader.ReadAsync(_settings.Root ?? LiveHost.Root, cancellation);

    /// <summary>
    /// The tree that the plan starts from. A plan for another host, such as a document's, gets files that mean that host: they are
    /// shown, and cannot be carried out, since no file here says the same.
    /// </summary>
    private async ValueTask<NetplanTree> TreeBeforeAsync(ChangePlan plan, CancellationToken cancellation)
    {
        var tree = _live is null || NetplanTraits.AreLive(plan.Traits) ? await TreeAsync(cancellation).ConfigureAwait(false) : NetplanTree.Empty;
        return MeaningCheck.Means(tree, plan.Before.Stored, plan) ? tree : Lowerer.Write(plan.Before.Stored, NetplanTree.Empty);
    }
}
