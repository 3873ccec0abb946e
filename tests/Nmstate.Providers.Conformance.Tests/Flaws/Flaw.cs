using Nmstate.MemoryProvider;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Providers.Executing;
using Nmstate.Providers.Preparing;
using Nmstate.State;

namespace Nmstate.Providers.Conformance.Tests.Flaws;

/// <summary>A provider that is not as it should be, in one respect: what it does not override is done well.</summary>
/// <param name="memory">What does it well.</param>
public abstract class Flaw(InMemoryProvider memory) : IProvider
{
    public virtual Capabilities Capabilities => memory.Capabilities;

    public ValueTask<ProbeResult> ProbeAsync(ProbeRequest request, CancellationToken cancellation) => memory.ProbeAsync(request, cancellation);

    public virtual ValueTask<HostReport> QueryAsync(QueryRequest request, CancellationToken cancellation) => memory.QueryAsync(request, cancellation);

    public virtual ValueTask<PreparedPlan> PrepareAsync(ChangePlan plan, CancellationToken cancellation) => memory.PrepareAsync(plan, cancellation);

    public ValueTask<ICheckpoint?> CheckpointAsync(PreparedPlan plan, TimeSpan timeout, CancellationToken cancellation)
        => memory.CheckpointAsync(plan, timeout, cancellation);

    public virtual ValueTask ExecuteAsync(PreparedPlan plan, IExecutionContext context, CancellationToken cancellation)
        => memory.ExecuteAsync(plan, context, cancellation);

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return memory.DisposeAsync();
    }
}

/// <summary>It gets things ready while it is only asked what it would do.</summary>
public sealed class Hasty(InMemoryProvider memory) : Flaw(memory)
{
    private readonly InMemoryProvider _memory = memory;

    public override ValueTask<PreparedPlan> PrepareAsync(ChangePlan plan, CancellationToken cancellation)
    {
        _memory.Host = plan.StateAt(plan.TeardownCut);
        return base.PrepareAsync(plan, cancellation);
    }
}

/// <summary>It says that it has done what it has not.</summary>
public sealed class Idle(InMemoryProvider memory) : Flaw(memory)
{
    public override async ValueTask ExecuteAsync(PreparedPlan plan, IExecutionContext context, CancellationToken cancellation)
    {
        foreach (var operation in plan.Operations)
        {
            await context.BeginAsync(operation, cancellation);
            await context.DoneAsync(operation, cancellation);
        }
    }
}

/// <summary>It does all at once and tells of it afterwards.</summary>
public sealed class Untold(InMemoryProvider memory) : Flaw(memory)
{
    private readonly InMemoryProvider _memory = memory;

    public override ValueTask ExecuteAsync(PreparedPlan plan, IExecutionContext context, CancellationToken cancellation)
    {
        _memory.Host = plan.Plan.After with { Facts = plan.Plan.Before.Facts };
        return ValueTask.CompletedTask;
    }
}

/// <summary>It can set an MTU, says its table, and leaves it out.</summary>
public sealed class Boastful(InMemoryProvider memory) : Flaw(memory)
{
    public override async ValueTask<PreparedPlan> PrepareAsync(ChangePlan plan, CancellationToken cancellation)
    {
        var prepared = await base.PrepareAsync(plan, cancellation);
        return prepared with { Operations = prepared.Operations.Where(o => o.Covers[0].Step.Kind != StepKind.Set).ToEquatableList() };
    }
}

/// <summary>It reports what it was asked for.</summary>
public sealed class Obliging(InMemoryProvider memory) : Flaw(memory)
{
    public override async ValueTask<HostReport> QueryAsync(QueryRequest request, CancellationToken cancellation)
        => await base.QueryAsync(request, cancellation) with { Running = request.Desired ?? new NetworkState() };
}

/// <summary>It can do anything, says its table.</summary>
public sealed class Omnipotent(InMemoryProvider memory) : Flaw(memory)
{
    public override Capabilities Capabilities => Capabilities.None.Supports([.. SchemaPaths.All, "interfaces[vlan].vlan.colour"]);
}

/// <summary>It has never heard of routes.</summary>
public sealed class Speechless(InMemoryProvider memory) : Flaw(memory)
{
    public override Capabilities Capabilities => Capabilities.None.Supports([.. SchemaPaths.All.Where(p => !p.StartsWith("routes", StringComparison.Ordinal))]);
}

/// <summary>It goes forward, and never back.</summary>
public sealed class Stubborn(InMemoryProvider memory) : Flaw(memory)
{
    private bool _hasGone;

    public override async ValueTask ExecuteAsync(PreparedPlan plan, IExecutionContext context, CancellationToken cancellation)
    {
        if (!_hasGone)
            await base.ExecuteAsync(plan, context, cancellation);
        _hasGone = true;
    }
}
