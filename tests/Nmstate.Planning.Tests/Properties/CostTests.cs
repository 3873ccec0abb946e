using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.State;
using Nmstate.State.Reading;

namespace Nmstate.Planning.Tests.Properties;

/// <summary>A plan costs what it changes, not what the host has.</summary>
public sealed class CostTests
{
    public static TheoryData<string> BackEnds => Samples.BackEnds;

    [Theory]
    [MemberData(nameof(BackEnds))]
    public void There_are_no_more_steps_than_things_to_do(string backEnd)
        => Samples.ForEachPlan(backEnd, (plan, _, _) =>
        {
            // Of a link that goes or comes: give up its addresses, delete, make, store. All else is a difference, or for a moment, or a repair.
            var links = 4 * plan.Changes.Count;
            var differences = plan.Changes.Sum(c => c.Properties.Count + c.Items.Count);
            var onTheWay = plan.Steps.SelectMany(s => s.Items).Count(i => i.Role != StepRole.Effect);
            var places = plan.Steps.Count(s => s.Kind == StepKind.Place);

            return plan.Steps.Count <= links + differences + onTheWay + places;
        });

    [Fact]
    public void One_changed_route_allocates_the_same_beside_a_thousand_and_beside_a_million()
    {
        var (few, many) = (Allocated(1_000), Allocated(1_000_000));

        Assert.InRange(many, 0, few + 16_384);
    }

    private static long Allocated(int routes)
    {
        var host = Host(routes);
        var document = Document.Of(new NetworkState
        {
            Routes = new Routes { Config = [new Route { Destination = IpPrefix.Parse("198.18.0.0/24"), NextHopInterface = "eth1", NextHopAddress = IpAddress.Parse("192.0.2.9"), Metric = 7 }] },
        });
        // The index is built, and the code compiled, the first time.
        _ = Planner.Plan(host, document, PlanTraits.Kernel, PlanOptions.Default);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var plan = Planner.Plan(host, document, PlanTraits.Kernel, PlanOptions.Default).Plan!;
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Single(Assert.Single(plan.Changes).Items);
        return allocated;
    }

    private static HostState Host(int routes) => HostState.Of(new NetworkState
    {
        Interfaces =
        [
            new Interface
            {
                Name = "eth1",
                Type = InterfaceType.Ethernet,
                State = InterfaceState.Up,
                Ipv4 = new Ipv4 { Enabled = true, Address = [new InterfaceAddress { Ip = IpAddress.Parse("192.0.2.1"), PrefixLength = 24 }] },
            },
        ],
        Routes = new Routes
        {
            Config = Enumerable.Range(0, routes).Select(i => new Route
            {
                Destination = IpPrefix.Parse($"10.{i >> 16 & 255}.{i >> 8 & 255}.{i & 255}/32"),
                NextHopInterface = "eth1",
                NextHopAddress = IpAddress.Parse("192.0.2.254"),
                Metric = 100,
            }).ToEquatableList(),
        },
    });
}
