using Nmstate.Linux.Files;
using Nmstate.Linux.Restoring;
using Nmstate.Planning.Plans;
using Nmstate.Providers.Netplan.Executing;
using Nmstate.Providers.Netplan.Lowering;
using Nmstate.Providers.Preparing;

namespace Nmstate.Providers.Netplan.Live;

/// <summary>The bytes of all files, netplan's and the daemon's, that a plan changes, and what the kernel had that is in none. It lives as long as the process.</summary>
internal sealed class LiveCheckpoint : ICheckpoint
{
    private readonly LiveHost _host;
    private readonly ChangePlan _plan;
    private readonly IRenderer? _renderer;
    private readonly HashSet<string> _links;
    private readonly HashSet<string> _changed;
    private readonly FileCheckpoint _files;
    private readonly FileCheckpoint _generated;
    private readonly KernelCheckpoint _kernel;
    private readonly RuleRecord _rules;

    private LiveCheckpoint(LiveHost host, PreparedPlan plan, IRenderer? renderer, FileCheckpoint generated, KernelCheckpoint kernel, RuleRecord rules)
    {
        (_host, _plan, _renderer, _generated, _kernel, _rules) = (host, plan.Plan, renderer, generated, kernel, rules);
        _files = FileCheckpoint.Take(FileOperation.PathsOf(plan), host.Files);
        _links = plan.Operations.OfType<TakeOn>().SelectMany(o => o.Links).ToHashSet(StringComparer.Ordinal);
        _changed = LivePreparation.NamesIn(plan.Plan.Steps);
    }

    /// <summary>Keeps what <paramref name="plan"/> may change.</summary>
    public static async ValueTask<LiveCheckpoint> TakeAsync(PreparedPlan plan, LiveHost host, CancellationToken cancellation)
    {
        var takeOn = plan.Operations.OfType<TakeOn>().SingleOrDefault();
        var renderer = takeOn is null ? null : host.RendererOf(takeOn.Renderer);
        var generated = takeOn is null ? [] : takeOn.Files.Concat(takeOn.Renewed).Select(f => f.Path);
        var kernel = await KernelCheckpoint.TakeAsync(Leases.Without(plan.Plan), [], host.Kernel, cancellation).ConfigureAwait(false);
        var rules = await RuleRecord.ReadAsync(host.Kernel.Connection, cancellation).ConfigureAwait(false);
        return new(host, plan, renderer, FileCheckpoint.Take(generated, new FileStore(LiveHost.Root, renderer?.Layout.Readers)), kernel, rules);
    }

    /// <inheritdoc/>
    public ValueTask CommitAsync(CancellationToken cancellation) => _kernel.CommitAsync(cancellation);

    /// <inheritdoc/>
    public async ValueTask RollBackAsync(CancellationToken cancellation)
    {
        await _files.RollBackAsync(cancellation).ConfigureAwait(false);
        if (_renderer is not null && !_generated.IsAsBefore)
        {
            var preservation = await Preservation.BeginAsync(_host.Kernel, _links, _changed, cancellation).ConfigureAwait(false);
            await _renderer.GoBackAsync(_generated, _plan, _links, new Rest(_host, _renderer, preservation.Links), cancellation).ConfigureAwait(false);
            await preservation.RestoreAsync(cancellation).ConfigureAwait(false);
        }

        await _rules.RestoreAsync(_host.Kernel.Connection, cancellation).ConfigureAwait(false);
        await _kernel.RollBackAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>Brings back what has become possible by a plan that was carried out on the way back.</summary>
    /// <exception cref="ProviderException">Something is still refused.</exception>
    public ValueTask ContinueAsync(CancellationToken cancellation)
        => _kernel is { IsRollingBack: true, IsOver: false } ? _kernel.ContinueAsync(cancellation) : ValueTask.CompletedTask;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _kernel.DisposeAsync();
}
