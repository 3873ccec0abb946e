using Nmstate.Planning.Plans;
using Nmstate.State;

namespace Nmstate.Planning.Tests.Properties;

/// <summary>What a plan was made from: enough to know whether it is still the plan, and no more than that.</summary>
public sealed class FingerprintTests
{
    public static TheoryData<string> BackEnds => Samples.BackEnds;

    [Theory]
    [MemberData(nameof(BackEnds))]
    public void As_long_as_it_holds_the_plan_is_the_same(string backEnd)
    {
        var (held, broken) = (0, 0);
        Samples.ForEachPlan(backEnd, (plan, document, generated) =>
        {
            var host = generated.Mutated(plan.Before, plan.Traits.Persists);
            if (!plan.Fingerprint.HoldsFor(host))
            {
                Interlocked.Increment(ref broken);
                return true;
            }

            Interlocked.Increment(ref held);
            return Planner.Plan(host, document, plan.Traits, PlanOptions.Default).Plan is { } again && Samples.TextOf(again) == Samples.TextOf(plan);
        });

        Assert.True(held > 0 && broken > 0);
    }

    [Theory]
    [MemberData(nameof(BackEnds))]
    public void What_is_unrelated_leaves_it_alone(string backEnd)
        => Samples.ForEachPlan(backEnd, (plan, _, _) =>
        {
            // A home is chosen among all interfaces.
            var isHomeNew = !plan.After.Stored.DnsHomes.Equals(plan.Before.Stored.DnsHomes);
            var host = plan.Before with
            {
                Running = plan.Before.Running.With("zz0", FrameTests.Unrelated),
                Stored = plan.Traits.Persists ? plan.Before.Stored.With("zz0", FrameTests.Unrelated) : plan.Before.Stored,
            };

            return isHomeNew || plan.Fingerprint.HoldsFor(host);
        });

    [Theory]
    [MemberData(nameof(BackEnds))]
    public void It_does_not_hold_for_what_the_plan_leads_to(string backEnd)
        => Samples.ForEachPlan(backEnd, (plan, _, _) => plan.Fingerprint.HoldsFor(plan.Before) && (plan.IsEmpty || !plan.Fingerprint.HoldsFor(plan.Reached())));
}
