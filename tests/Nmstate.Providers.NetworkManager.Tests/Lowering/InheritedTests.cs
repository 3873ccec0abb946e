using Nmstate.Planning;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Providers.NetworkManager.Lowering;
using Nmstate.Scenarios;
using Nmstate.State;

namespace Nmstate.Providers.NetworkManager.Tests.Lowering;

/// <summary>Values that a link has from elsewhere, and that a way back asks for.</summary>
public sealed class InheritedTests
{
    [Fact]
    public void An_address_that_no_profile_says_is_told_the_kernel_alone()
    {
        var host = StoredScenario.Host(new Scenario("w22-mtu-on-a-stack"));
        var other = host with { Running = host.Running.With("bond0", host.Running.Find("bond0")! with { MacAddress = new MacAddress("02:00:5E:10:00:01") }) };
        var before = host with { Running = host.Running.With("bond0", host.Running.Find("bond0")! with { MacAddress = new MacAddress("02:00:5E:10:00:02") }) };

        var way = Planner.PlanStates(other, before, NetworkManagerTraits.Usual, PlanOptions.Default);
        var operation = Assert.Single(Lowerer.Lower(way, HostInventory.Of(other)).Operations);

        Assert.Equal("RTM_NEWLINK bond0 IFLA_ADDRESS 02:00:5E:10:00:02", operation.NativeText);
        Assert.Equal([new Preparing.Coverage(way.Steps[0].Id, 0, 1)], operation.Covers);
    }
}
