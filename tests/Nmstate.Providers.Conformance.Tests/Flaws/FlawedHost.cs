using Nmstate.Providers.Conformance.Tests.Memory;
using Nmstate.Scenarios;

namespace Nmstate.Providers.Conformance.Tests.Flaws;

/// <summary>A host on paper, with a provider that is not as it should be.</summary>
public sealed class FlawedHost<TFlaw> : IConformanceHost
    where TFlaw : Flaw
{
    private readonly MemoryHost _paper = new();

    public FlawedHost() => Provider = (TFlaw)Activator.CreateInstance(typeof(TFlaw), _paper.Provider)!;

    public string ProviderName => "flawed";

    public IProvider Provider { get; }

    public TimeSpan Patience => TimeSpan.Zero;

    public ValueTask PrepareAsync(Scenario scenario, CancellationToken cancellation) => _paper.PrepareAsync(scenario, cancellation);

    public ValueTask<string> DumpAsync(CancellationToken cancellation) => _paper.DumpAsync(cancellation);

    public ValueTask DisposeAsync() => _paper.DisposeAsync();
}
