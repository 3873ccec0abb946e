using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Planning.Tests.Properties;

/// <summary>Two rounds are enough, however coarse a back end is: what tears down, and then the rest.</summary>
public sealed class RoundsTests
{
    public static TheoryData<string> BackEnds => Samples.BackEnds;

    [Theory]
    [MemberData(nameof(BackEnds))]
    public void A_whole_document_is_reached_over_the_teardown_cut(string backEnd)
        => Samples.ForEachPlan(backEnd, (plan, _, _) =>
        {
            var cut = plan.TeardownCut;
            var torn = plan.StateAt(cut);
            var rest = Planner.PlanStates(torn, plan.After, plan.Traits, PlanOptions.Default);

            return IsClosed(plan, cut) && IsWhole(torn.Running) && Samples.Agree(plan.After, rest.Reached(), plan.Traits);
        });

    [Theory]
    [MemberData(nameof(BackEnds))]
    public void Object_by_object_it_is_reached_when_those_in_a_ring_are_done_in_parts(string backEnd)
        => Samples.ForEachPlan(backEnd, (plan, _, _) =>
        {
            var parted = new HashSet<ObjectRef>();
            while (true)
            {
                var (order, ring) = ByObject(plan, parted);
                if (ring.Count == 0)
                    return Samples.Agree(plan.After, (plan with { Steps = order.ToEquatableList() }).Reached(), plan.Traits);
                if (!ring.Any(parted.Add))
                    return false;
            }
        });

    private enum Part
    {
        Teardown,
        Build,
        OfPorts,
    }

    /// <summary>
    /// All of an object's steps one after the other, or apart: its teardown, its build, and what a controller has for ports that it must
    /// have first. And the objects that wait for one another.
    /// </summary>
    private static (List<Step> Order, List<ObjectRef> Ring) ByObject(ChangePlan plan, HashSet<ObjectRef> parted)
    {
        var nodes = plan.Steps.GroupBy(s => (s.Id.Object, parted.Contains(s.Id.Object) ? PartOf(s.Kind) : default)).ToList();
        var nodeOf = nodes.SelectMany(n => n.Select(s => (s.Id, n.Key))).ToDictionary(p => p.Id, p => p.Key);
        var (order, done) = (new List<Step>(), new HashSet<(ObjectRef, Part)>());
        while (nodes.Find(n => !done.Contains(n.Key) && n.SelectMany(s => s.After).Where(e => e.Strength != EdgeStrength.Prefer).All(e => nodeOf[e.On] == n.Key || done.Contains(nodeOf[e.On]))) is { } next)
        {
            order.AddRange(next);
            done.Add(next.Key);
        }

        return (order, [.. nodes.Where(n => !done.Contains(n.Key)).Select(n => n.Key.Object).Distinct()]);
    }

    private static Part PartOf(StepKind kind) => kind.IsTeardown() ? Part.Teardown : kind == StepKind.Port ? Part.OfPorts : Part.Build;

    private static bool IsClosed(ChangePlan plan, IReadOnlySet<StepId> cut)
        => plan.Steps.Where(s => cut.Contains(s.Id)).SelectMany(s => s.After).All(e => e.Strength == EdgeStrength.Prefer || cut.Contains(e.On));

    private static bool IsWhole(HostNetwork network) => network.Interfaces.Values.All(i =>
        (i.Controller is "" || network.Find(i.Controller!) is not null)
        && (i.Type!.Value.Kind.Base?.Invoke(i) is not { } below || network.Find(below) is not null)
        && (i.Veth is not { } veth || network.Find(veth.Peer) is not null));
}
