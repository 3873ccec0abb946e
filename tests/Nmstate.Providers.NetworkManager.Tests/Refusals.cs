using Nmstate.Engine.Checking;
using Nmstate.Planning.Plans;
using Nmstate.Providers.NetworkManager.Lowering;
using Nmstate.Scenarios;
using Nmstate.State;
using Nmstate.State.Diagnostics;

namespace Nmstate.Providers.NetworkManager.Tests;

/// <summary>What this provider cannot do of a scenario, in the words that its author is told; empty where it can do all.</summary>
internal static class Refusals
{
    public static string Of(Scenario scenario)
    {
        var host = StoredScenario.Host(scenario);
        var plan = StoredScenario.Plan(scenario, host);
        var refused = CapabilityCheck.Of(scenario.Desired, host, plan, NetworkManagerCapabilities.Table, "networkmanager");
        return string.Concat((refused.Count > 0 ? refused : NotCovered(plan, host)).Select(DiagnosticText.Render));
    }

    private static EquatableList<Diagnostic> NotCovered(ChangePlan plan, Planning.Hosts.HostState host)
        => PreparedPlanCheck.Of(plan, Lowerer.Lower(plan, HostInventory.Of(host)), "networkmanager");
}
