using Nmstate.Engine.Checking;
using Nmstate.Planning;
using Nmstate.Planning.Plans;
using Nmstate.Providers.Netplan.Lowering;
using Nmstate.Providers.Netplan.Tree;
using Nmstate.Providers.Preparing;
using Nmstate.Scenarios;

namespace Nmstate.Providers.Netplan.Tests.Lowering;

/// <summary>Files that would not mean what is planned.</summary>
public sealed class MeaningCheckTests
{
    [Fact]
    public void Each_difference_is_told_with_the_line_that_asked()
    {
        var scenario = new Scenario("w04-address-moves");
        var host = scenario.Host(NetplanTraits.Files);
        var plan = Planner.Plan(host, scenario.Desired, NetplanTraits.Files, PlanOptions.Default).Plan!;
        var unchanged = Lowerer.Write(host.Stored, NetplanTree.Empty);

        var refused = Assert.Throws<PlanRefusedException>(() => MeaningCheck.Throw(plan, unchanged));

        var diagnostics = PreparedPlanCheck.Of(plan, refused, "netplan");
        Assert.All(diagnostics, d => Assert.NotNull(d.At));
        Assert.Contains(diagnostics, d => d.Message.Contains("interface/eth1", StringComparison.Ordinal) && d.Message.Contains("ipv4.address would not have 192.0.2.5/24", StringComparison.Ordinal));
        Assert.Contains(diagnostics, d => d.Message.Contains("interface/eth0", StringComparison.Ordinal) && d.Message.Contains("ipv4.address would still have 192.0.2.5/24", StringComparison.Ordinal));
    }
}
