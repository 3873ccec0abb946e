using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Planning.Verifying;
using Nmstate.State;
using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;

namespace Nmstate.Planning.Tests;

/// <summary>While a bridge's topology changes, a running host does not tell how long its learned addresses are kept.</summary>
public sealed class UntoldTests
{
    private static readonly PlanTraits Storing = new() { Id = "storing/1", Persists = true };

    [Theory]
    [InlineData(120u, 120u, true)]
    [InlineData(60u, 120u, false)]
    [InlineData(null, 120u, false)]
    public void It_is_taken_to_be_as_it_is_stored_and_planned_where_that_says_another_or_nothing(uint? stored, uint wanted, bool nothingToDo)
        => Assert.Equal(nothingToDo, Plan(Host(running: null, stored), wanted).IsEmpty);

    [Fact]
    public void Untold_after_a_plan_it_is_no_difference_to_it_and_told_it_is()
    {
        var plan = Plan(Host(running: 300, stored: null), 120);

        Assert.Empty(Running(plan, null));
        Assert.Equal(["bridge.options.mac-ageing-time"], Running(plan, 300));
    }

    [Fact]
    public void Where_it_is_not_stored_although_it_was_planned_it_is_a_difference()
    {
        var plan = Plan(Host(running: 300, stored: 300), 120);

        var found = Verification.Of(plan, Host(running: 120, stored: null));

        Assert.Equal((Scope.Stored, "bridge.options.mac-ageing-time"), Assert.Single(found) is var d ? (d.Scope, d.Path) : default);
    }

    private static IEnumerable<string> Running(ChangePlan plan, uint? time)
        => Verification.Of(plan, plan.After with { Running = Host(time, null).Running }).Where(d => d.Scope == Scope.Running).Select(d => d.Path);

    private static ChangePlan Plan(HostState host, uint wanted) => Planner.Plan(
        host, StateReader.Read(new SourceText("desired.yml", $"interfaces: [{{name: br0, bridge: {{options: {{mac-ageing-time: {wanted}}}}}}}]")), Storing, PlanOptions.Default).Plan!;

    private static HostState Host(uint? running, uint? stored)
        => HostState.Of(new HostReport(new NetworkState { Interfaces = [Bridge(running)] }, new NetworkState { Interfaces = [Bridge(stored)] }, new HostFacts()));

    private static Interface Bridge(uint? time) => new()
    {
        Name = "br0",
        Type = InterfaceType.LinuxBridge,
        State = InterfaceState.Up,
        Bridge = new LinuxBridge { Options = new LinuxBridgeOptions { MacAgeingTime = time }, Port = [] },
    };
}
