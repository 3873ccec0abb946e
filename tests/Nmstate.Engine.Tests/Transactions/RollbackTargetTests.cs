using Nmstate.Engine.Transactions;
using Nmstate.Planning;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Scenarios;
using Nmstate.State;

namespace Nmstate.Engine.Tests.Transactions;

public sealed class RollbackTargetTests
{
    [Fact]
    public void Ports_that_their_controller_lost_on_the_way_come_back_although_only_the_controller_was_to_change()
    {
        var scenario = new Scenario("w02-bond-mode-under-vlan");
        var plan = Planner.Plan(scenario.Current, scenario.Desired, PlanTraits.Kernel, PlanOptions.Default).Plan!;
        var only = plan with { Steps = plan.Steps.Where(s => s.Id.Object == ObjectRef.Interface("bond0")).ToEquatableList() };
        var lost = scenario.Current with
        {
            Running = scenario.Current.Running.With("eth1", scenario.Current.Running.Find("eth1")! with { Controller = "" }),
        };

        Assert.Equal("bond0", RollbackTarget.Of(only, lost).Running.Find("eth1")!.Controller);
    }
}
