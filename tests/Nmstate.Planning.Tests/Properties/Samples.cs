using CsCheck;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Planning.Rendering;
using Nmstate.Scenarios.Generating;
using Nmstate.State;
using Nmstate.State.Reading;
using Nmstate.State.Writing;

namespace Nmstate.Planning.Tests.Properties;

/// <summary>Many hosts and documents for a property to hold of. NMSTATE_CASES sets how many are tried for each back end.</summary>
internal static class Samples
{
    public static long Cases { get; } = long.TryParse(Environment.GetEnvironmentVariable("NMSTATE_CASES"), out var cases) ? cases : 1_000;

    /// <summary>The ids of the traits that a property holds for.</summary>
    public static TheoryData<string> BackEnds => [.. Properties.BackEnds.All.Keys];

    public static void ForEach(PlanTraits traits, Func<HostState, Generated, bool> holds)
        => Gen.Int.Sample(
            seed =>
            {
                var generated = new Generated(seed);
                return holds(generated.Host(traits.Persists), generated);
            },
            iter: Cases);

    public static void ForEachPlan(string backEnd, Func<ChangePlan, Document, Generated, bool> holds)
    {
        var (traits, planned) = (Properties.BackEnds.All[backEnd], 0);
        ForEach(traits, (host, generated) =>
        {
            var document = generated.Document();
            if (Planner.Plan(host, document, traits, PlanOptions.Default).Plan is not { } plan)
                return true;
            Interlocked.Increment(ref planned);
            return holds(plan, document, generated) ? true : throw new InvalidOperationException(Counterexample(plan, document));
        });

        // A generator that makes only documents that are refused would prove nothing.
        Assert.InRange(planned, Cases / 20, Cases);
    }

    /// <summary>All that a plan says.</summary>
    public static string TextOf(ChangePlan plan) => PlanText.Changes(plan) + PlanText.Order(plan, explain: true);

    private static string Counterexample(ChangePlan plan, Document document)
    {
        var second = Planner.Plan(plan.Reached(), document, plan.Traits, PlanOptions.Default);
        return string.Join(
            "\n---\n",
            StateWriter.ToYaml(NetworkState.Schema, document.State),
            "runs:\n" + StateWriter.ToYaml(NetworkState.Schema, plan.Before.Running.ToState()),
            "is stored:\n" + StateWriter.ToYaml(NetworkState.Schema, plan.Before.Stored.ToState()),
            PlanText.Changes(plan) + PlanText.Order(plan, explain: true),
            "a second plan:\n" + (second.Plan is { } again ? PlanText.Changes(again) + PlanText.Order(again, explain: false) : string.Join('\n', second.Diagnostics)));
    }

    public static HashSet<StepId> AllSteps(this ChangePlan plan) => plan.Steps.Select(s => s.Id).ToHashSet();

    /// <summary>The host when all steps are done.</summary>
    public static HostState Reached(this ChangePlan plan) => plan.StateAt(plan.AllSteps());

    /// <summary>Whether a host is as planned; what the plan does not know may be anything.</summary>
    public static bool Agree(HostState planned, HostState actual, PlanTraits traits)
        => Planner.PlanStates(actual, planned, traits, PlanOptions.Default).IsEmpty
            && planned.Running.Interfaces.Values.All(i => Order(i).SequenceEqual(Order(actual.Running.Find(i.Name)!)));

    /// <summary>Which address comes first in its subnet: packets leave from that one.</summary>
    private static IEnumerable<string> Order(Interface link)
        => link.Ipv4!.Address!.GroupBy(a => a.Network).OrderBy(g => g.Key).Select(g => string.Join(' ', g.Select(a => a.Text)));
}
