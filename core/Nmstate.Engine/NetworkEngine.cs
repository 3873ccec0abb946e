using Microsoft.Extensions.Logging;
using Nmstate.Engine.Locking;
using Nmstate.Engine.Proposing;
using Nmstate.Engine.Transactions;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Providers;
using Nmstate.State.Reading;

namespace Nmstate.Engine;

/// <summary>What can be done with a provider on this host: look, plan, apply.</summary>
public sealed class NetworkEngine
{
    private readonly IProvider _provider;
    private readonly string _name;
    private readonly EngineSettings _settings;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;

    /// <summary>An engine that works through <paramref name="provider"/>, which stays the caller's to dispose of.</summary>
    /// <param name="provider">The provider.</param>
    /// <param name="name">Its name, for diagnostics.</param>
    /// <param name="settings">What the engine is told about its surroundings.</param>
    /// <param name="time">The time.</param>
    /// <param name="logger">Where it logs to.</param>
    public NetworkEngine(IProvider provider, string name, EngineSettings settings, TimeProvider time, ILogger<NetworkEngine> logger)
        => (_provider, _name, _settings, _time, _logger) = (provider, name, settings, time, logger);

    /// <summary>Reads the host. Waits for nobody.</summary>
    /// <exception cref="ProviderException">The host cannot be read.</exception>
    public ValueTask<HostReport> QueryAsync(CancellationToken cancellation) => _provider.QueryAsync(new QueryRequest(_settings.Caller), cancellation);

    /// <summary>What would be done about <paramref name="desired"/>. Changes nothing, and waits for nobody.</summary>
    /// <param name="desired">What is desired.</param>
    /// <param name="options">What is allowed.</param>
    /// <param name="current">The host to plan for; null: the one that is there, where the provider must then be usable.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="ProviderException">The host cannot be read, or the plan not be prepared.</exception>
    public async ValueTask<Proposal> ProposeAsync(Document desired, PlanOptions options, HostState? current, CancellationToken cancellation)
    {
        var purpose = current is null ? ProbePurpose.Change : ProbePurpose.Plan;
        var probe = await _provider.ProbeAsync(new ProbeRequest(purpose), cancellation).ConfigureAwait(false);
        if (current is null && !probe.Usable)
        {
            var refusal = EngineDiagnostics.NotUsable.At(at: null, _name, probe.Reason);
            return new Proposal(HostState.Of(new State.NetworkState()), Plan: null, Prepared: null, [.. desired.Diagnostics, refusal]);
        }

        var host = current ?? HostState.Of(await _provider.QueryAsync(QueryFor(desired), cancellation).ConfigureAwait(false));
        return await new Proposer(_provider, _name).ProposeAsync(host, desired, probe, options, cancellation).ConfigureAwait(false);
    }

    /// <summary>
    /// Makes the host what <paramref name="desired"/> asks for, or leaves it, or makes it again, what it was. Cancelling rolls back
    /// what has begun.
    /// </summary>
    /// <param name="desired">What is desired.</param>
    /// <param name="options">What is allowed.</param>
    /// <param name="transaction">How patient to be.</param>
    /// <param name="observer">Is told what happens, on any thread; may throw.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="IOException">The lock cannot be taken; nothing has changed.</exception>
    public async ValueTask<TransactionResult> ApplyAsync(
        Document desired, PlanOptions options, TransactionOptions transaction, IProgress<TransactionEvent>? observer, CancellationToken cancellation)
    {
        var (held, holder) = ApplyLock.TryTake(LockDirectory.FirstSafe(_settings.LockDirectories));
        if (held is null)
            return new Refused { Diagnostics = [.. desired.Diagnostics, EngineDiagnostics.Locked.At(at: null, holder)] };
        using (held)
        {
            var (proposal, failure) = await TryProposeAsync(desired, options, cancellation).ConfigureAwait(false);
            if (proposal is null)
                return new RolledBack(failure!, []) { Diagnostics = desired.Diagnostics };
            var observation = new Observation(observer, _logger);
            observation.Tell(new Planned(proposal));
            if (proposal.IsRefused)
                return new Refused { Diagnostics = proposal.Diagnostics };
            if (proposal.Prepared is not { } prepared)
                return new NothingToDo { Diagnostics = proposal.Diagnostics };
            var run = new Transaction(_provider, _name, QueryFor(desired), transaction, _time, observation, _logger);
            return await run.RunAsync(prepared, cancellation).ConfigureAwait(false) with { Diagnostics = proposal.Diagnostics };
        }
    }

    /// <summary>Whatever a plugin throws before anything has begun is a result like any other: the host is as before.</summary>
    private async ValueTask<(Proposal? Proposal, Failure? Failure)> TryProposeAsync(Document desired, PlanOptions options, CancellationToken cancellation)
    {
        try
        {
            return (await ProposeAsync(desired, options, current: null, cancellation).ConfigureAwait(false), null);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return (null, Failure.Cancelled);
        }
        catch (Exception e)
        {
            _logger.LogError(e, "Nothing was begun: {Fault}", e.Message);
            return (null, new Failure(FailureKind.Preparation, e.Message, e));
        }
    }

    private QueryRequest QueryFor(Document desired) => new(_settings.Caller, desired.State);
}
