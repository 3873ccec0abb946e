using System.Collections.Frozen;
using Microsoft.Extensions.Logging;
using Nmstate.Linux.Executing;
using Nmstate.Linux.Files;
using Nmstate.Linux.Querying;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Providers.Netplan.Executing;
using Nmstate.Providers.Netplan.Networkd;
using Nmstate.Providers.Netplan.NetworkManager;
using Nmstate.Providers.Netplan.Tree;
using Nmstate.Providers.Preparing;
using Nmstate.State;

namespace Nmstate.Providers.Netplan.Live;

/// <summary>The host that this process runs on: its kernel, the daemon that netplan's files are for, the files.</summary>
internal sealed class LiveHost : IAsyncDisposable
{
    /// <summary>The root of what runs.</summary>
    public const string Root = "/";

    private readonly KernelReport _report = new(new LinkOwners());
    private readonly KernelAccess _kernel;
    private readonly NetplanSettings _settings;
    private readonly FrozenDictionary<string, IRenderer> _renderers;

    /// <summary>A host that nothing is asked of yet.</summary>
    /// <param name="logger">Where it logs to.</param>
    /// <param name="time">Measures how long it waits.</param>
    /// <param name="settings">What the provider was told.</param>
    public LiveHost(ILogger logger, TimeProvider time, NetplanSettings settings)
    {
        (_kernel, Logger, Time, _settings) = (new(logger), logger, time, settings);
        _renderers = ((IRenderer[])[new NetworkdRenderer(this), new NetworkManagerRenderer(this)]).ToFrozenDictionary(r => r.Key, StringComparer.Ordinal);
    }

    /// <exception cref="Nmstate.Linux.Netlink.NetlinkException">The kernel gives no socket.</exception>
    public KernelSession Kernel => _kernel.Session;

    public ILogger Logger { get; }

    public TimeProvider Time { get; }

    /// <summary>netplan's files.</summary>
    public FileStore Files { get; } = new(Root);

    /// <summary>Why there is no such host; null: there may be. Asked on hosts without netplan too, where it has to be quick.</summary>
    public static string? Absence
        => Directory.Exists(Path.Combine(Root, NetplanTree.Etc)) ? null : "there is no /etc/netplan; give the directory that holds etc/netplan with --root";

    /// <summary>The daemon that netplan's files call this.</summary>
    public IRenderer RendererOf(string key) => _renderers[key];

    /// <summary>The daemon that all definitions are for.</summary>
    public IRenderer RendererOf(Configuration configuration) => RendererOf(configuration.Renderer);

    /// <summary>Why it cannot be worked on; null: it can.</summary>
    /// <param name="configuration">What its files define.</param>
    /// <param name="purpose">What for.</param>
    /// <param name="cancellation">Stops it.</param>
    public async ValueTask<string?> ObjectionAsync(Configuration configuration, ProbePurpose purpose, CancellationToken cancellation)
    {
        if (MixtureIn(configuration) is { } mixture)
            return mixture;
        if (_settings.Official is not null && RendererOf(configuration).OfficialObjection is { } unfit)
            return unfit;
        if (await RendererOf(configuration).ObjectionAsync(cancellation).ConfigureAwait(false) is { } objection)
            return objection;
        if (purpose != ProbePurpose.Read && _settings.Checker is null)
            return "netplan's generator is not installed";
        return purpose == ProbePurpose.Change ? await _kernel.ObjectionAsync(cancellation).ConfigureAwait(false) : null;
    }

    /// <summary>Reads it.</summary>
    public async ValueTask<HostReport> QueryAsync(System.Net.IPAddress? caller, CancellationToken cancellation)
    {
        var tree = await TreeReader.ReadAsync(Root, cancellation).ConfigureAwait(false);
        var kernel = await _report.ReadAsync(Kernel.Connection, caller, cancellation).ConfigureAwait(false);
        return LiveReport.Of(await RendererOf(Configuration.Of(tree)).ReportAsync(kernel, tree, cancellation).ConfigureAwait(false), tree);
    }

    /// <summary>Completes what files alone do not carry out.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="files">The operations on netplan's files.</param>
    /// <param name="before">The tree as it is.</param>
    /// <param name="after">The tree as it will be.</param>
    /// <param name="cancellation">Stops it.</param>
    public async ValueTask<PreparedPlan> PrepareAsync(ChangePlan plan, EquatableList<Operation> files, NetplanTree before, NetplanTree after, CancellationToken cancellation)
    {
        var generator = _settings.Checker ?? throw new ProviderException("netplan's generator is not installed");
        var (defined, toBe) = (Configuration.Of(before), Configuration.Of(after));
        var renderer = RendererOf(defined);
        if (renderer.RefusalOf(plan) is { } refusal)
            throw new PlanRefusedException(refusal);
        var made = await Task.WhenAll(
            generator.MakeAsync(before, "the files that are there", MadeIn, cancellation).AsTask(),
            generator.MakeAsync(after, "what would be written", MadeIn, cancellation).AsTask()).ConfigureAwait(false);
        var takeOn = new LivePreparation(plan, renderer, defined, toBe).TakeOn(made[0], made[1], MadeIn(Root), _settings.Official);
        return new PreparedPlan(plan, takeOn is null ? files : [.. files, takeOn]);

        GeneratedFiles MadeIn(string root) => GeneratedFiles.In(root, renderer.Layout);
    }

    /// <summary>Carries out what follows the files.</summary>
    public ValueTask ExecuteAsync(TakeOn operation, ChangePlan plan, CancellationToken cancellation)
        => new TakingOn(this, RendererOf(operation.Renderer), operation, plan).RunAsync(cancellation);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var renderer in _renderers.Values)
            await renderer.DisposeAsync().ConfigureAwait(false);
        _kernel.Dispose();
    }

    /// <summary>What one daemon changes, the other would have to wait for; null: there is only one.</summary>
    private string? MixtureIn(Configuration configuration)
    {
        if (!_renderers.ContainsKey(configuration.Renderer))
            return $"its files are for '{configuration.Renderer}', which is no daemon that is led here";
        return configuration.Definitions.FirstOrDefault(d => d.Renderer != configuration.Renderer) is { } other
            ? $"its files are for two daemons: '{other.Id}' in {other.Parts[^1].File.Path} is for {other.Renderer} and what names none is for {configuration.Renderer}; "
                + "on a running host all have to be for one"
            : null;
    }
}
