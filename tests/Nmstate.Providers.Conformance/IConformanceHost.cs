using Nmstate.Scenarios;

namespace Nmstate.Providers.Conformance;

/// <summary>
/// A host that scenarios are tried on, and the provider that is judged there. Each test makes one and disposes of it; making it costs
/// nothing and changes nothing.
/// </summary>
/// <remarks>It is a class with a constructor without parameters, and public, as the tests that inherit are.</remarks>
public interface IConformanceHost : IAsyncDisposable
{
    /// <summary>The provider's name, as its assembly declares it.</summary>
    string ProviderName { get; }

    /// <summary>The provider, for this host. Before a host is prepared it is only asked what needs none.</summary>
    IProvider Provider { get; }

    /// <summary>How long the host may take, after the last operation, to come to rest.</summary>
    TimeSpan Patience => TimeSpan.FromSeconds(5);

    /// <summary>
    /// Scenarios that the table of capabilities allows and that cannot be carried out all the same, with the reason. They have to be
    /// refused before anything changes and with the line that asked, by the planner or by a PlanRefusedException; one that is carried
    /// out after all fails.
    /// </summary>
    IReadOnlyDictionary<string, string> Shortfalls => new Dictionary<string, string>();

    /// <summary>Traits for the tests of a scenario, by which a run may leave them out.</summary>
    static virtual IReadOnlyDictionary<string, string> TraitsOf(Scenario scenario) => new Dictionary<string, string>();

    /// <summary>The same for those that let each operation of the scenario fail, and take many times as long.</summary>
    static virtual IReadOnlyDictionary<string, string> FaultTraitsOf(Scenario scenario) => new Dictionary<string, string>();

    /// <summary>Why the scenario cannot be tried on this machine, such as a driver that the kernel lacks; null: it can.</summary>
    ValueTask<string?> ObjectionAsync(Scenario scenario, CancellationToken cancellation) => ValueTask.FromResult<string?>(null);

    /// <summary>Makes the host what <see cref="CaseFolder.Current"/> of the scenario says: what runs and, where the provider stores anything, what is stored.</summary>
    ValueTask PrepareAsync(Scenario scenario, CancellationToken cancellation);

    /// <summary>
    /// All of the host that the provider could have touched, in lines, by other means than the provider: what must be the same, byte
    /// by byte, when all is as before. What changes by itself is left out.
    /// </summary>
    ValueTask<string> DumpAsync(CancellationToken cancellation);
}
