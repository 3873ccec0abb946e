using Nmstate.Engine.Checking;
using Nmstate.Planning;
using Nmstate.Planning.Plans;
using Nmstate.Scenarios;
using Nmstate.State;
using Nmstate.State.Diagnostics;

namespace Nmstate.Providers.Conformance;

/// <summary>The table of capabilities: it answers for all of the schema, says why not, and does not boast.</summary>
/// <typeparam name="THost">The host, and the provider that is judged.</typeparam>
public abstract class CapabilityConformance<THost> : Conformance<THost>
    where THost : IConformanceHost, new()
{
    /// <summary>Paths that the provider supports and that only scenarios ask for which it refuses, with what tries them instead.</summary>
    protected virtual IReadOnlyDictionary<string, string> TriedElsewhere => new Dictionary<string, string>();

    /// <summary>What the schema has and the table does not is refused, too, but without a reason.</summary>
    [Fact]
    public virtual void Every_path_of_the_schema_has_an_answer()
        => Assert.Equal([], SchemaPaths.All.Where(path => Host.Provider.Capabilities.Find(path) is null));

    /// <summary>A slip of the pen would be a support for nothing.</summary>
    [Fact]
    public virtual void What_the_schema_does_not_have_has_no_answer()
        => Assert.Equal([], Host.Provider.Capabilities.ByPath.Keys.Where(k => !SchemaPaths.Sections.Contains(k)).Select(SchemaPaths.ForAnyType)
            .Except(SchemaPaths.All.Select(SchemaPaths.ForAnyType)));

    /// <summary>A section of which all is done says so path by path: else what the schema gets later would be done, too, without anybody doing it.</summary>
    [Fact]
    public virtual void A_section_is_only_refused_as_a_whole()
        => Assert.Equal([], Host.Provider.Capabilities.ByPath.Where(a => a.Value.Refusal is null && SchemaPaths.Sections.Contains(a.Key)).Select(a => a.Key));

    /// <summary>It is all that a user gets.</summary>
    [Fact]
    public virtual async Task A_refusal_says_why_and_what_to_do_instead()
    {
        var answers = Host.Provider.Capabilities.ByPath.Concat((await TableAsync()).ByPath);

        Assert.Equal([], answers.Where(a => a.Value is { Refusal: "" } or { Refusal: not null, Hint: null or "" }).Select(a => a.Key));
    }

    /// <summary>A host can have less than the table, by its version, and never more.</summary>
    [Fact]
    public virtual async Task What_is_so_here_is_no_more_than_the_table_says()
    {
        var here = await TableAsync();

        Assert.Equal([], SchemaPaths.All.Where(path => here.Find(path) is { Refusal: null } && Host.Provider.Capabilities.Find(path) is not { Refusal: null }));
    }

    /// <summary>What is supported is tried: by a scenario that is carried out, or by what <see cref="TriedElsewhere"/> names.</summary>
    [Fact]
    public virtual async Task What_it_supports_is_asked_of_it_by_a_scenario_or_tried_elsewhere()
    {
        var table = await TableAsync();
        var traits = (await Host.Provider.ProbeAsync(new ProbeRequest(ProbePurpose.Plan), Cancellation)).Traits;
        var carriedOut = Scenario.Names.Select(n => new Scenario(n)).Where(s => !Host.Shortfalls.ContainsKey(s.Name) && Refusals(s, traits, table).Count == 0).ToList();

        var untried = SchemaPaths.All.Where(path => table.Find(path) is { Refusal: null } && !carriedOut.Any(s => Refusals(s, traits, AllBut(path)).Count > 0)).ToList();

        var excused = UntriedPaths.Reasons.Keys.Where(path => table.Find(path) is { Refusal: null }).Concat(TriedElsewhere.Keys).ToList();
        Assert.Equal([], untried.Except(excused));
        Assert.Equal([], excused.Except(untried));
    }

    private async Task<Capabilities> TableAsync()
        => (await Host.Provider.ProbeAsync(new ProbeRequest(ProbePurpose.Plan), Cancellation)).Capabilities ?? Host.Provider.Capabilities;

    private static Capabilities AllBut(string path) => Capabilities.None.Supports([.. SchemaPaths.All.Where(p => p != path)]);

    private EquatableList<Diagnostic> Refusals(Scenario scenario, PlanTraits traits, Capabilities table)
    {
        var host = scenario.Host(traits);
        var plan = Planner.Plan(host, scenario.Desired, traits, PlanOptions.Default).Plan;
        return CapabilityCheck.Of(scenario.Desired, host, plan, table, Host.ProviderName);
    }
}
