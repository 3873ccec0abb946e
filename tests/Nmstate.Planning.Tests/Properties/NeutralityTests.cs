using CsCheck;
using Nmstate.Planning.Plans;
using Nmstate.Scenarios.Generating;
using Nmstate.State;
using Nmstate.State.Diagnostics;

namespace Nmstate.Planning.Tests.Properties;

/// <summary>How a back end carries things out decides on steps and impact, never on what differs.</summary>
public sealed class NeutralityTests
{
    [Fact]
    public void All_back_ends_that_store_are_planned_the_same_differences()
        => Gen.Int.Sample(
            seed =>
            {
                var generated = new Generated(seed);
                var (host, document) = (generated.Host(stores: true), generated.Document());
                // A home that is missing is missing to a back end that needs one.
                var results = BackEnds.Storing.Select(t => Planner.Plan(host, document, t, PlanOptions.Default))
                    .Where(r => !r.Diagnostics.Any(d => d.Code == PlanningDiagnostics.DnsWithoutHome.Code)).ToList();
                return results.Skip(1).All(r => IsSame(results[0], r));
            },
            iter: Samples.Cases);

    private static bool IsSame(PlanResult one, PlanResult other)
        => one.Diagnostics.Equals(other.Diagnostics) && (one.Plan, other.Plan) switch
        {
            (null, null) => true,
            ({ } a, { } b) => Differences(a).SequenceEqual(Differences(b)) && a.Gone.Equals(b.Gone) && NetworkState.Schema.Equals(a.Expected, b.Expected),
            _ => false,
        };

    /// <summary>What is made anew on the way is one back end's business.</summary>
    private static IEnumerable<(ObjectRef, EquatableList<PropertyChange>, EquatableList<ItemChange>)> Differences(ChangePlan plan)
        => plan.Changes.Where(c => c.Properties.Count + c.Items.Count > 0).Select(c => (c.Object, c.Properties, c.Items));
}
