using Microsoft.Extensions.Logging.Abstractions;
using Nmstate.MemoryProvider;
using Nmstate.Planning;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Scenarios;
using Nmstate.State;
using Nmstate.State.Writing;

namespace Nmstate.Providers.Conformance.Tests.Memory;

/// <summary>A host on paper.</summary>
public sealed class MemoryHost : IConformanceHost
{
    private readonly InMemoryProvider _provider = new(NullLogger<InMemoryProvider>.Instance, TimeProvider.System);
    private HostState _prepared = HostState.Of(new NetworkState());

    public string ProviderName => "memory";

    public IProvider Provider => _provider;

    public ValueTask PrepareAsync(Scenario scenario, CancellationToken cancellation)
    {
        _provider.Host = _prepared = scenario.Current;
        return ValueTask.CompletedTask;
    }

    /// <summary>What nothing was said of is equal to anything, on paper: a host that is as it was prepared looks as it was prepared.</summary>
    public ValueTask<string> DumpAsync(CancellationToken cancellation)
    {
        var isAsPrepared = Planner.PlanStates(_provider.Host, _prepared, PlanTraits.Kernel, PlanOptions.Default).IsEmpty;
        return ValueTask.FromResult(StateWriter.ToYaml(NetworkState.Schema, (isAsPrepared ? _prepared : _provider.Host).Running.ToState()));
    }

    public ValueTask DisposeAsync() => _provider.DisposeAsync();
}
