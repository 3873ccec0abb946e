using Nmstate.Engine.Checking;
using Nmstate.Planning;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Providers.NetworkManager.Lowering;
using Nmstate.Providers.Preparing;
using Nmstate.Scenarios;
using Nmstate.State;

namespace Nmstate.Providers.NetworkManager.Tests.Lowering;

/// <summary>Values that a link has from elsewhere, and that a way back asks for.</summary>
public sealed class InheritedTests
{
    private static readonly MacAddress First = new("02:00:5E:10:00:01");
    private static readonly MacAddress Second = new("02:00:5E:10:00:02");

    private static readonly string[] Ends = ["pair-l", "pair-r"];

    private static readonly HostState Host = StoredScenario.Host(new Scenario("w22-mtu-on-a-stack"));

    [Fact]
    public void An_address_that_no_profile_says_is_told_the_kernel_alone()
    {
        var way = Way(With("bond0", b => b with { MacAddress = Second }), With("bond0", b => b with { MacAddress = First }));

        var operation = Assert.Single(way.Operations);

        Assert.Equal("RTM_NEWLINK bond0 IFLA_ADDRESS 02:00:5E:10:00:01", operation.NativeText);
        Assert.Equal([new Coverage(way.Plan.Steps[0].Id, 0, 1)], operation.Covers);
    }

    [Fact]
    public void An_address_and_a_size_of_one_link_are_set_at_once()
    {
        var way = Way(Unsaid(b => b with { MacAddress = Second, Mtu = 9000 }), Unsaid(b => b with { MacAddress = First, Mtu = 1500 }));

        var operation = Assert.Single(way.Operations);

        Assert.Equal("RTM_NEWLINK bond0 IFLA_ADDRESS 02:00:5E:10:00:01 IFLA_MTU 1500", operation.NativeText);
        Assert.Equal(["mac-address", "mtu"], Covered(way).Order(StringComparer.Ordinal));

        static HostState Unsaid(Func<Interface, Interface> change)
            => With("bond0", change) with { Stored = Host.Stored.With("bond0", Host.Stored.Find("bond0")! with { Mtu = null }) };
    }

    [Fact]
    public void Beside_what_the_profile_says_each_is_covered_once()
    {
        var way = Way(With("bond0", b => b with { MacAddress = Second, Mtu = 9000 }), With("bond0", b => b with { MacAddress = First, Mtu = 1500 }));

        Assert.Equal(["reapply the profile of bond0", "set what bond0 had without a profile"], way.Operations.Select(o => o.Title));
        Assert.Equal(["mac-address", "mtu"], Covered(way).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_pair_that_is_made_again_has_the_addresses_of_both_ends_again()
    {
        var had = StoredScenario.Host(new Scenario("veth-deleted"));
        had = had with { Stored = Ends.Aggregate(had.Stored, (stored, end) => stored.With(end, stored.Find(end)! with { MacAddress = null })) };
        var gone = had with { Running = Ends.Aggregate(had.Running, Without), Stored = Ends.Aggregate(had.Stored, Without) };

        var way = Way(gone, had);

        Assert.Equal(
            ["RTM_NEWLINK pair-l IFLA_ADDRESS 02:00:5E:10:00:01", "RTM_NEWLINK pair-r IFLA_ADDRESS 02:00:5E:10:00:02"],
            way.Operations.Select(o => o.NativeText).Where(t => t.StartsWith("RTM", StringComparison.Ordinal)));
        Assert.Empty(PreparedPlanCheck.Of(way.Plan, way, "networkmanager"));

        static HostNetwork Without(HostNetwork network, string end) => network.With(end, (Interface?)null).With(end, RouteSet.Empty);
    }

    private static HostState With(string name, Func<Interface, Interface> change)
        => Host with { Running = Host.Running.With(name, change(Host.Running.Find(name)!)) };

    private static PreparedPlan Way(HostState from, HostState to)
        => Lowerer.Lower(Planner.PlanStates(from, to, NetworkManagerTraits.Usual, PlanOptions.Default), HostInventory.Of(from));

    /// <summary>The paths of what the operations carry out, as often as they do.</summary>
    private static IEnumerable<string> Covered(PreparedPlan way)
        => from coverage in way.Operations.SelectMany(o => o.Covers)
           from item in way.Plan.Steps.Single(s => s.Id == coverage.Step).Items.Skip(coverage.First).Take(coverage.Count ?? int.MaxValue)
           select item.Path;
}
