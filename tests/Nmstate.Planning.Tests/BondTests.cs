using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.State;
using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;

namespace Nmstate.Planning.Tests;

/// <summary>Bonds and their ports.</summary>
public sealed class BondTests
{
    [Fact]
    public void A_port_that_stands_on_another_one_joins_last_also_where_that_one_only_comes_back()
    {
        var host = HostState.Of(new HostReport(Read("""
            interfaces:
            - {name: bond0, type: bond, state: down, link-aggregation: {mode: 802.3ad, port: [eth0]}}
            - {name: eth0, type: ethernet, state: up, controller: bond0}
            - {name: eth0.10, type: vlan, state: up, vlan: {base-iface: eth0, id: 10}}
            - {name: eth1, type: ethernet, state: up}
            """).State, new NetworkState(), new HostFacts()));

        var plan = Planner.Plan(
            host,
            Read("interfaces: [{name: bond0, type: bond, link-aggregation: {mode: balance-rr, port: [eth0, eth0.10, eth1]}}]"),
            PlanTraits.Kernel,
            PlanOptions.Default).Plan!;

        Assert.Equal(["eth0", "eth1", "eth0.10"], plan.Steps.Where(s => s.Id.Kind == StepKind.Attach).Select(s => s.Id.Object.Name));
    }

    private static Document Read(string text) => StateReader.Read(new SourceText("bond.yml", text));
}
