using CsCheck;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Planning.Verifying;
using Nmstate.State;
using Nmstate.State.Diagnostics;

namespace Nmstate.Planning.Tests.Properties;

/// <summary>What holds for every host and every document. NMSTATE_CASES sets how many are tried.</summary>
public sealed class PlanPropertyTests
{
    private static readonly long Cases = long.TryParse(Environment.GetEnvironmentVariable("NMSTATE_CASES"), out var cases) ? cases : 3_000;

    [Fact]
    public void Any_document_against_any_host_gives_a_plan_or_an_error_and_never_throws()
        => ForEach((host, generated) =>
        {
            var result = Planner.Plan(host, generated.Document(), PlanTraits.Kernel, PlanOptions.Default);

            return result.Plan is not null ^ result.Diagnostics.Any(d => d.Severity == Severity.Error);
        });

    [Fact]
    public void All_steps_together_lead_to_what_the_plan_says()
        => ForEachPlan((plan, _, _) => Agree(plan.After, plan.StateAt(All(plan))) && Verification.Of(plan, plan.StateAt(All(plan))).Count == 0);

    [Fact]
    public void A_second_plan_of_the_same_document_is_empty()
        => ForEachPlan((plan, document, _) =>
        {
            var second = Planner.Plan(plan.StateAt(All(plan)), document, PlanTraits.Kernel, PlanOptions.Default);

            return second.Plan is { IsEmpty: true };
        });

    [Fact]
    public void Any_order_that_keeps_the_edges_of_force_leads_to_the_same_host()
        => ForEachPlan((plan, _, generated) =>
        {
            var reordered = plan with { Steps = generated.AnyOrder(plan.Steps).ToEquatableList() };

            return Agree(plan.After, reordered.StateAt(All(plan)));
        });

    [Fact]
    public void On_the_way_nothing_is_where_it_cannot_be()
        => ForEachPlan((plan, _, _) =>
        {
            var done = new HashSet<StepId>();
            return plan.Steps.All(step =>
            {
                var before = plan.StateAt(done).Running;
                done.Add(step.Id);
                return IsAdmissible(plan, step, before, plan.StateAt(done).Running);
            });
        });

    [Fact]
    public void No_edge_of_force_leads_from_building_to_tearing_down()
        => ForEachPlan((plan, _, _) => plan.Steps.All(s => s.Kind.IsTeardown() is false
            || s.After.All(e => e.Strength == EdgeStrength.Prefer || e.On.Kind.IsTeardown())));

    [Fact]
    public void From_wherever_a_plan_stops_the_way_back_leads_to_where_it_began()
        => ForEachPlan((plan, _, _) =>
        {
            var done = new HashSet<StepId>();
            return plan.Steps.Select(s => (StepId?)s.Id).Prepend(null).All(id =>
            {
                if (id is { } step)
                    done.Add(step);
                var stopped = plan.StateAt(done);
                var back = Planner.PlanStates(stopped, plan.Before, PlanTraits.Kernel, PlanOptions.Default);
                return Agree(plan.Before, back.StateAt(All(back)));
            });
        });

    [Fact]
    public void What_nobody_asked_for_is_as_before()
        => ForEachPlan((plan, document, _) => plan.After.Running.Interfaces.Keys
            .Where(n => !plan.Changes.Any(c => c.Object.Name == n))
            .All(n => Equals(plan.Before.Running.Find(n), plan.After.Running.Find(n) is { } after ? Known(after, plan.Before.Running.Find(n)!) : null)));

    [Fact]
    public void No_change_is_without_a_difference_and_no_step_without_an_item()
        => ForEachPlan((plan, _, _) => plan.Steps.All(s => s.Items.Count > 0)
            && plan.Changes.All(c => c.Running != ChangeKind.Modify || c.Properties.Count + c.Items.Count > 0));

    private static void ForEach(Func<HostState, Generated, bool> holds)
        => Gen.Int.Sample(
            seed =>
            {
                var generated = new Generated(seed);
                return holds(generated.Host(), generated);
            },
            iter: Cases);

    private static void ForEachPlan(Func<ChangePlan, State.Reading.Document, Generated, bool> holds)
    {
        var planned = 0;
        ForEach((host, generated) =>
        {
            var document = generated.Document();
            if (Planner.Plan(host, document, PlanTraits.Kernel, PlanOptions.Default).Plan is not { } plan)
                return true;
            Interlocked.Increment(ref planned);
            return holds(plan, document, generated);
        });

        // A generator that makes only documents that are refused would prove nothing.
        Assert.InRange(planned, Cases / 20, Cases);
    }

    private static HashSet<StepId> All(ChangePlan plan) => plan.Steps.Select(s => s.Id).ToHashSet();

    /// <summary>Whether a host is as planned; what the plan does not know may be anything.</summary>
    private static bool Agree(HostState planned, HostState actual)
        => Planner.PlanStates(actual, planned, PlanTraits.Kernel, PlanOptions.Default).IsEmpty
            && planned.Running.Interfaces.Values.All(i => Order(i).SequenceEqual(Order(actual.Running.Find(i.Name)!)));

    /// <summary>Which address comes first in its subnet: packets leave from that one.</summary>
    private static IEnumerable<string> Order(Interface link)
        => link.Ipv4!.Address!.GroupBy(a => a.Network).OrderBy(g => g.Key).Select(g => string.Join(' ', g.Select(a => a.Text)));

    private static Interface Known(Interface after, Interface before)
        => after with { MacAddress = after.MacAddress ?? before.MacAddress, Mtu = after.Mtu ?? before.Mtu };

    private static bool IsAdmissible(ChangePlan plan, Step step, HostNetwork before, HostNetwork after)
    {
        var everyPortHasItsController = after.Interfaces.Values.All(i => i.Controller is "" || after.Find(i.Controller!) is not null);
        var joined = step.Kind == StepKind.Attach ? before.Find(step.Id.Object.Name)! : null;
        var joinsBare = joined is null || (joined.Controller == "" && joined.Ipv4!.Address!.Count == 0);
        return everyPortHasItsController && joinsBare && !Doubled(plan, after) && RoutesAreCarried(step, before);
    }

    private static bool Doubled(ChangePlan plan, HostNetwork network)
    {
        var allowed = Twice(plan.Before.Running).Concat(Twice(plan.After.Running)).ToHashSet();
        return Twice(network).Any(ip => !allowed.Contains(ip));
    }

    private static IEnumerable<IpAddress> Twice(HostNetwork network)
        => network.Interfaces.Values.SelectMany(i => i.Ipv4!.Address!.Concat(i.Ipv6!.Address!).Select(a => a.Ip).Distinct()).GroupBy(ip => ip).Where(g => g.Count() > 1).Select(g => g.Key);

    private static bool RoutesAreCarried(Step step, HostNetwork before)
        => step.Kind is not (StepKind.Route or StepKind.Reroute)
            || (before.Find(step.Id.Object.Name) is { State: InterfaceState.Up } link
                && step.Items.Select(i => i.To).OfType<Route>().All(r => r.Destination!.Value.Family == IpFamily.V4 ? link.Ipv4!.Enabled == true : link.Ipv6!.Enabled == true));
}
