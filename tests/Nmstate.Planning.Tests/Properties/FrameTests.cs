using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Planning.Rendering;
using Nmstate.Planning.Verifying;
using Nmstate.State;

namespace Nmstate.Planning.Tests.Properties;

/// <summary>What a document has nothing to do with is neither changed nor looked at, and nothing is done for nothing.</summary>
public sealed class FrameTests
{
    private static readonly StepKind[] Cutting = [StepKind.Down, StepKind.Detach, StepKind.Attach, StepKind.Destroy, StepKind.Release, StepKind.Unroute];

    internal static Interface Unrelated { get; } = InterfaceForm.Normal(new Interface
    {
        Name = "zz0",
        Type = InterfaceType.Dummy,
        State = InterfaceState.Up,
        Ipv4 = new Ipv4 { Enabled = true, Address = [new InterfaceAddress { Ip = IpAddress.Parse("10.200.0.1"), PrefixLength = 24 }] },
    });

    public static TheoryData<string> BackEnds => Samples.BackEnds;

    [Theory]
    [MemberData(nameof(BackEnds))]
    public void Something_unrelated_on_the_host_leaves_the_plan_as_it_is(string backEnd)
        => Samples.ForEachPlan(backEnd, (plan, document, _) =>
        {
            var host = plan.Before with { Running = plan.Before.Running.With("zz0", Unrelated), Stored = plan.Traits.Persists ? plan.Before.Stored.With("zz0", Unrelated) : plan.Before.Stored };
            var other = Planner.Plan(host, document, plan.Traits, PlanOptions.Default).Plan;
            // Which home is chosen is a choice among all interfaces.
            var isHomeNew = plan.After.Stored.DnsHomes != plan.Before.Stored.DnsHomes && !plan.After.Stored.DnsHomes.Equals(plan.Before.Stored.DnsHomes);

            return isHomeNew || (other is not null && Samples.TextOf(other) == Samples.TextOf(plan) && Equals(other.After.Running.Find("zz0"), Unrelated));
        });

    [Theory]
    [MemberData(nameof(BackEnds))]
    public void A_state_verifies_just_when_nothing_is_left_to_plan(string backEnd)
        => Samples.ForEachPlan(backEnd, (plan, document, generated) =>
        {
            var drifted = generated.Drifted(plan.Reached(), plan.Traits.Persists);
            var differences = Verification.Of(plan, drifted);
            // What comes back from what is stored, or has nothing while it is down, is verified as it came; that it is stored so is not what the document says.
            if (plan.Traits.Persists && differences.Any(d => IsIdle(plan.Before, d.Object.Name) || IsIdle(plan.After, d.Object.Name)))
                return true;
            var left = Planner.Plan(drifted, document, plan.Traits, PlanOptions.Default).Plan;

            return !differences.Any(d => d.WasAskedFor) == left is { IsEmpty: true };
        });

    /// <summary>Another step may do the same on the way: a base that is deleted takes along what stands on it.</summary>
    [Theory]
    [MemberData(nameof(BackEnds))]
    public void No_step_can_be_left_out_but_for_those_that_another_one_implies(string backEnd)
        => Samples.ForEachPlan(backEnd, (plan, _, _) => plan.Steps.Where(s => s.IsEffect && !IsImplied(plan, s)).All(left =>
        {
            var done = plan.AllSteps();
            done.Remove(left.Id);
            return !Samples.Agree(plan.After, plan.StateAt(done), plan.Traits);
        }));

    private static bool IsIdle(HostState host, string name) => host.Running.Find(name) is null or { State: InterfaceState.Down } && host.Stored.Find(name) is not null;

    private static bool IsImplied(ChangePlan plan, Step step)
    {
        var related = Related(plan, step);
        var others = plan.Steps.Where(s => s != step && s.Changes.Any(c => related.Contains(c.Name))).ToList();
        return step.Kind switch
        {
            StepKind.Destroy => others.Any(s => s.Kind == StepKind.Destroy),
            StepKind.Unroute or StepKind.Release or StepKind.Detach or StepKind.Down => others.Any(s => Cutting.Contains(s.Kind) || IsTold(s, "mtu")),
            StepKind.Up => others.Any(s => s.Kind is StepKind.Up or StepKind.Attach),
            StepKind.Set => others.Any(s => IsTold(s, "mtu") || s.Kind is StepKind.Create or StepKind.Detach),
            StepKind.Port => others.Any(s => s.Kind is StepKind.Detach or StepKind.Set),
            // The kernel turns it on for every new link.
            StepKind.Assign => others.Any(s => s.Kind == StepKind.Create) && step.Items.All(i => i.Path == "ipv6.enabled"),
            _ => false,
        };
    }

    private static bool IsTold(Step step, string path) => step.Items.Any(i => i.Path == path || i.Path == "ipv6.enabled");

    private static HashSet<string> Related(ChangePlan plan, Step step)
    {
        var names = step.Changes.Select(c => c.Name).ToHashSet();
        for (var count = 0; count != names.Count;)
        {
            count = names.Count;
            foreach (var name in names.ToList())
                foreach (var network in (HostNetwork[])[plan.Before.Running, plan.After.Running])
                    if (network.Find(name) is { } link)
                        names.UnionWith(((IEnumerable<string?>)[link.Controller, link.Type!.Value.Kind.Base?.Invoke(link), link.Veth?.Peer, .. network.PortsOf(name)]).OfType<string>().Where(n => n.Length > 0));
        }

        return names;
    }
}
