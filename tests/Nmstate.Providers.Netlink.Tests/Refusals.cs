using Nmstate.Engine.Checking;
using Nmstate.Scenarios;
using Nmstate.State.Diagnostics;

namespace Nmstate.Providers.Netlink.Tests;

/// <summary>What this provider cannot do of a scenario, in the words that its author is told; empty where it can do all.</summary>
internal static class Refusals
{
    public static string Of(Scenario scenario) => string.Concat(
        CapabilityCheck.Of(scenario.Desired, scenario.Current, scenario.Plan(), NetlinkCapabilities.Table, "netlink").Select(DiagnosticText.Render));
}
