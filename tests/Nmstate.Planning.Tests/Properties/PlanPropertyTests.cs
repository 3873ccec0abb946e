using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Planning.Verifying;
using Nmstate.State;
using Nmstate.State.Diagnostics;

namespace Nmstate.Planning.Tests.Properties;

/// <summary>What holds for every host and every document. </summary>
public sealed class PlanPropertyTests
{
    public static TheoryData<string> BackEnds => Samples.BackEnds;

    [Theory]
    [MemberData(nameof(BackEnds))]
    public void Any_document_against_any_host_gives_a_plan_or_an_error_and_never_throws(string backEnd)
        => Samples.ForEach(Traits(backEnd), (host, generated) =>
        {
            var result = Planner.Plan(host, generated.Document(), Traits(backEnd), PlanOptions.Default);

            return result.Plan is not null ^ result.Diagnostics.Any(d => d.Severity == Severity.Error);
        });

    [Theory]
    [MemberData(nameof(BackEnds))]
    public void All_steps_together_lead_to_what_the_plan_says(string backEnd)
        => Samples.ForEachPlan(backEnd, (plan, _, _) => Samples.Agree(plan.After, plan.Reached(), plan.Traits) && Verification.Of(plan, plan.Reached()).Count == 0);

    [Theory]
    [MemberData(nameof(BackEnds))]
    public void A_second_plan_of_the_same_document_is_empty(string backEnd)
        => Samples.ForEachPlan(backEnd, (plan, document, _) =>
        {
            var second = Planner.Plan(plan.Reached(), document, plan.Traits, PlanOptions.Default);

            return second.Plan is { IsEmpty: true };
        });

    [Theory]
    [MemberData(nameof(BackEnds))]
    public void Any_order_that_keeps_the_edges_of_force_leads_to_the_same_host(string backEnd)
        => Samples.ForEachPlan(backEnd, (plan, _, generated) =>
        {
            var reordered = plan with { Steps = generated.AnyOrder(plan.Steps).ToEquatableList() };

            return Samples.Agree(plan.After, reordered.Reached(), plan.Traits);
        });

    [Theory]
    [MemberData(nameof(BackEnds))]
    public void On_the_way_nothing_is_where_it_cannot_be(string backEnd)
        => Samples.ForEachPlan(backEnd, (plan, _, _) =>
        {
            var done = new HashSet<StepId>();
            return plan.Steps.All(step =>
            {
                var before = plan.StateAt(done).Running;
                done.Add(step.Id);
                return IsAdmissible(plan, step, before, plan.StateAt(done).Running);
            });
        });

    [Theory]
    [MemberData(nameof(BackEnds))]
    public void No_edge_of_force_leads_from_building_to_tearing_down(string backEnd)
        => Samples.ForEachPlan(backEnd, (plan, _, _) => plan.Steps.All(s => s.Kind.IsTeardown() is false
            || s.After.All(e => e.Strength == EdgeStrength.Prefer || e.On.Kind.IsTeardown())));

    [Theory]
    [MemberData(nameof(BackEnds))]
    public void From_wherever_a_plan_stops_the_way_back_leads_to_where_it_began(string backEnd)
        => Samples.ForEachPlan(backEnd, (plan, _, _) =>
        {
            var done = new HashSet<StepId>();
            return plan.Steps.Select(s => (StepId?)s.Id).Prepend(null).All(id =>
            {
                if (id is { } step)
                    done.Add(step);
                var stopped = plan.StateAt(done);
                var back = Planner.PlanStates(stopped, plan.Before, plan.Traits, PlanOptions.Default);
                return Samples.Agree(plan.Before, back.Reached(), plan.Traits);
            });
        });

    [Theory]
    [MemberData(nameof(BackEnds))]
    public void What_nobody_asked_for_is_as_before(string backEnd)
        => Samples.ForEachPlan(backEnd, (plan, document, _) => plan.After.Running.Interfaces.Keys
            .Where(n => !plan.Changes.Any(c => c.Object.Name == n))
            .All(n => Equals(plan.Before.Running.Find(n), plan.After.Running.Find(n) is { } after ? Known(after, plan.Before.Running.Find(n)!) : null)));

    [Theory]
    [MemberData(nameof(BackEnds))]
    public void No_change_is_without_a_difference_and_no_step_without_an_item(string backEnd)
        => Samples.ForEachPlan(backEnd, (plan, _, _) => plan.Steps.All(s => s.Items.Count > 0)
            && plan.Changes.All(c => c.Running != ChangeKind.Modify || c.Properties.Count + c.Items.Count > 0));

    private static PlanTraits Traits(string backEnd) => Properties.BackEnds.All[backEnd];

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
