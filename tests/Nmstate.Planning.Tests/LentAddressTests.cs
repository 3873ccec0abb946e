using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Planning.Verifying;
using Nmstate.State;
using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;

namespace Nmstate.Planning.Tests;

/// <summary>A bond gives its ports its own address for as long as they are its ports.</summary>
public sealed class LentAddressTests
{
    private const string Host = """
        interfaces:
        - {name: eth0, type: ethernet, state: up, mac-address: "02:00:00:00:00:01"}
        - {name: bond0, type: bond, state: up, mac-address: "02:00:00:00:00:02", link-aggregation: {mode: active-backup, port: []}}
        - {name: br0, type: linux-bridge, state: up, mac-address: "02:00:00:00:00:03", bridge: {port: []}}
        """;

    [Theory]
    [InlineData("controller: bond0", 0)]
    [InlineData("controller: br0", 1)]
    [InlineData("controller: bond0, mac-address: '02:00:00:00:00:07'", 1)]
    [InlineData("mtu: 1400", 1)]
    public void Only_a_port_of_a_bond_may_have_another_address_than_it_had(string wish, int differences)
    {
        var plan = Planner.Plan(HostState.Of(Read(Host).State), Read($"interfaces: [{{name: eth0, {wish}}}]"), PlanTraits.Kernel, PlanOptions.Default).Plan!;
        var reached = plan.StateAt(plan.Steps.Select(s => s.Id).ToHashSet());
        var lent = reached.Running.Find("eth0")! with { MacAddress = reached.Running.Find("bond0")!.MacAddress };

        var found = Verification.Of(plan, reached with { Running = reached.Running.With([new("eth0", lent)], []) });

        Assert.Equal(differences, found.Count(d => d.Path == "mac-address"));
    }

    private static Document Read(string text) => StateReader.Read(new SourceText("document.yml", text));
}
