using Nmstate.Planning;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Scenarios;
using Nmstate.State.Diagnostics;

namespace Nmstate.Providers.NetworkManager.Tests;

/// <summary>Scenarios of hosts on which what runs is also stored, unless <c>current.stored.yml</c> says what is.</summary>
internal static class StoredScenario
{
    public static HostState Host(Scenario scenario) => scenario.Host(NetworkManagerTraits.Usual);

    /// <summary>The plan for NetworkManager.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static ChangePlan Plan(Scenario scenario, HostState host)
    {
        var result = Planner.Plan(host, scenario.Desired, NetworkManagerTraits.Usual, PlanOptions.Default);
        return result.Plan ?? throw new InvalidOperationException(string.Concat(result.Diagnostics.Select(DiagnosticText.Render)));
    }
}
