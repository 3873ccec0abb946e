using Microsoft.Extensions.Logging;
using Nmstate.Linux.Executing;
using Nmstate.Linux.Lowering;
using Nmstate.Linux.Querying;
using Nmstate.Linux.Restoring;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Providers;
using Nmstate.Providers.Executing;
using Nmstate.Providers.Netlink;
using Nmstate.Providers.Netlink.Resolver;
using Nmstate.Providers.Preparing;
using Nmstate.State;

[assembly: Provider("netlink", typeof(NetlinkProvider), Contract = "0.1")]

namespace Nmstate.Providers.Netlink;

/// <summary>The kernel itself, over netlink: each step at once and alone, nothing stored; name servers in the file that the C library reads.</summary>
/// <param name="logger">Where it logs to.</param>
/// <remarks>
/// It works in the network namespace of the thread that first asks it for something, for as long as it lives; the settings under
/// /proc/sys are those of the namespace of the process.
/// </remarks>
public sealed class NetlinkProvider(ILogger logger) : IProvider
{
    private static readonly PlanTraits Traits = PlanTraits.Kernel with
    {
        // Messages are carried out in their order, each whole before the next.
        VouchedMust = new HashSet<string>(["release-before-assign", "key-free"], StringComparer.Ordinal),
    };

    private readonly KernelReport _report = new(new LinkOwners());
    private readonly KernelAccess _kernel = new(logger);
    private readonly ResolverFile _resolver = new("/etc/resolv.conf");
    private KernelCheckpoint? _checkpoint;

    /// <summary>One that is told of the daemons' links by <paramref name="owners"/>, and has name servers in a file of its own.</summary>
    internal NetlinkProvider(ILogger logger, LinkOwners owners, ResolverFile resolver)
        : this(logger)
        => (_report, _resolver) = (new(owners), resolver);

    /// <inheritdoc/>
    public Capabilities Capabilities => NetlinkCapabilities.Table;

    /// <inheritdoc/>
    public ValueTask<ProbeResult> ProbeAsync(ProbeRequest request, CancellationToken cancellation)
        => request.Purpose == ProbePurpose.Change ? TryAsync(cancellation) : ValueTask.FromResult(Probed(objection: null));

    /// <inheritdoc/>
    public async ValueTask<HostReport> QueryAsync(QueryRequest request, CancellationToken cancellation)
    {
        var report = await _report.ReadAsync(_kernel.Session.Connection, request.Caller, cancellation).ConfigureAwait(false);
        return report with { Running = report.Running with { DnsResolver = new DnsResolver { Config = _resolver.Read() } } };
    }

    /// <inheritdoc/>
    public ValueTask<PreparedPlan> PrepareAsync(ChangePlan plan, CancellationToken cancellation)
        => ValueTask.FromResult(Lowerer.Lower(plan, step => step.Kind == StepKind.Dns ? [SetNameServers.Of(step, plan, _resolver)] : []));

    /// <inheritdoc/>
    /// <remarks>It never goes back by itself: nothing of it outlives the process.</remarks>
    public async ValueTask<ICheckpoint?> CheckpointAsync(PreparedPlan plan, TimeSpan timeout, CancellationToken cancellation)
    {
        var file = _resolver.Objection is null ? _resolver.Keep() : null;
        _checkpoint = await KernelCheckpoint.TakeAsync(plan.Plan, [], _kernel.Session, cancellation).ConfigureAwait(false);
        return file is null ? _checkpoint : new ResolverCheckpoint(file, _checkpoint);
    }

    /// <inheritdoc/>
    public async ValueTask ExecuteAsync(PreparedPlan plan, IExecutionContext context, CancellationToken cancellation)
    {
        await PlanExecutor.ExecuteAsync(plan, context, _kernel.Session, cancellation).ConfigureAwait(false);
        if (_checkpoint is { IsRollingBack: true, IsOver: false } checkpoint)
            await checkpoint.ContinueAsync(cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _kernel.Dispose();
        return ValueTask.CompletedTask;
    }

    private async ValueTask<ProbeResult> TryAsync(CancellationToken cancellation) => Probed(await _kernel.ObjectionAsync(cancellation).ConfigureAwait(false));

    private static ProbeResult Probed(string? objection)
        => new(objection is null, objection ?? $"Linux {Environment.OSVersion.Version.ToString(3)}", Traits);
}
