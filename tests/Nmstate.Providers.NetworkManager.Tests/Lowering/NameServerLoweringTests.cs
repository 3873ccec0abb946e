using Nmstate.Planning;
using Nmstate.Planning.Plans;
using Nmstate.Providers.NetworkManager.Lowering;
using Nmstate.Providers.Preparing;
using Nmstate.Scenarios;

namespace Nmstate.Providers.NetworkManager.Tests.Lowering;

/// <summary>Name servers where the daemon hands them to systemd-resolved, which never hears of those of the whole host.</summary>
public sealed class NameServerLoweringTests
{
    private static readonly PlanTraits WithResolved = NetworkManagerTraits.Of("systemd-resolved");

    [Fact]
    public void They_are_told_at_an_interface()
    {
        var prepared = Lowerer.Lower(Plan("dns-search-only", out var inventory), inventory);

        Assert.Equal(["save the profile of eth0", "reapply the profile of eth0"], prepared.Operations.Select(o => o.Title));
    }

    [Fact]
    public void An_order_that_changes_family_twice_cannot_be_said()
    {
        var plan = Plan("dns-families-interleaved", out var inventory);

        var refused = Assert.Throws<PlanRefusedException>(() => Lowerer.Lower(plan, inventory));

        Assert.Contains("family", refused.Message, StringComparison.Ordinal);
    }

    private static ChangePlan Plan(string scenario, out HostInventory inventory)
    {
        var host = new Scenario(scenario).Host(WithResolved);
        inventory = HostInventory.Of(host);
        return Planner.Plan(host, new Scenario(scenario).Desired, WithResolved, PlanOptions.Default).Plan!;
    }
}
