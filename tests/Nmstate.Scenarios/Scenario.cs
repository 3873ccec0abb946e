using System.Reflection;
using Nmstate.Planning;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.State;
using Nmstate.State.Diagnostics;

namespace Nmstate.Scenarios;

/// <summary>A document that is planned and carried out: <c>plan.txt</c> is its plan, <c>plan.stored.txt</c> that of a back end that stores, <c>NAME.txt</c> a provider's operations for it.</summary>
/// <param name="Name">The folder.</param>
public sealed record Scenario(string Name) : CaseFolder("scenarios", Name)
{
    /// <summary>The names of all scenarios that are here.</summary>
    public static IReadOnlyList<string> Names { get; } = NamesIn("scenarios");

    /// <summary>The names of those that come along with this assembly.</summary>
    public static IReadOnlyList<string> Brought { get; } = [.. typeof(Scenario).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Where(m => m.Key.EndsWith("/desired.yml", StringComparison.Ordinal)).Select(m => m.Value!.TrimEnd('/')).Order(StringComparer.Ordinal)];

    /// <summary>The host as a back end has it: what runs is stored, where it stores anything, unless <c>current.stored.yml</c> says what is.</summary>
    public HostState Host(PlanTraits traits)
    {
        var host = Current;
        if (!traits.Persists)
            return host;
        var stored = Has("current.stored.yml") ? HostNetwork.Of(Read("current.stored.yml").State) : host.Running;
        return host with { Stored = traits.Dns == HomeRule.None ? stored : stored.With(DnsHomes) };
    }

    /// <summary>The types of the interfaces that there are or are to be, but for those that are left alone.</summary>
    public IEnumerable<InterfaceType> Types => (Read("current.yml").State.Interfaces ?? []).Concat(Desired.State.Interfaces ?? [])
        .Where(i => i.State != InterfaceState.Ignore).Select(i => i.Type).OfType<InterfaceType>().Distinct();

    /// <summary>The plan of it; a scenario that has none fails with its diagnostics.</summary>
    public ChangePlan Plan(PlanTraits? traits = null)
    {
        var result = Planner.Plan(Host(traits ?? PlanTraits.Kernel), Desired, traits ?? PlanTraits.Kernel, PlanOptions.Default);
        return result.Plan ?? throw new InvalidOperationException(string.Concat(result.Diagnostics.Select(DiagnosticText.Render)));
    }
}
