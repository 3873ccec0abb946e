using Nmstate.Planning.Diffing;
using Nmstate.Planning.Hosts;
using Nmstate.Planning.Plans;
using Nmstate.Planning.Resolving;
using Nmstate.State;
using Nmstate.State.Diagnostics;

namespace Nmstate.Planning.Placing;

/// <summary>Gives what a document asks for its home, or says with the line that took it away that there is none.</summary>
internal static class Homes
{
    /// <summary>What <paramref name="stored"/> leads to, with its homes; what is to be told its author goes to <paramref name="report"/>.</summary>
    public static HostNetwork Apply(Resolution stored, HostState host, PlanTraits traits, Resolution report)
    {
        if (Placement.OfDns(host, stored.Target, traits) is { } homes)
            return stored.Target.With(homes);
        report.Report(PlanningDiagnostics.DnsWithoutHome.At(LineOf(stored, host), traits.DnsNeedsFamily ? " of the families that they need" : ""));
        return stored.Target;
    }

    private static SourceSpan? LineOf(Resolution stored, HostState host)
    {
        if (stored.Document.State.DnsResolver?.Config is not null)
            return stored.Document.Source.FindNearest("dns-resolver.config").Span;
        var lost = host.Stored.DnsHomes.Select(h => h.Interface).OfType<string>().Select(stored.Wishes.GetValueOrDefault).FirstOrDefault(w => w is not null);
        return lost is null ? null : lost.Why(PathThatTookIt(host.Stored.Find(lost.Name), stored.Target.Find(lost.Name))).At;
    }

    private static string PathThatTookIt(Interface? before, Interface? after)
        => after is null || before is null ? "state" : InterfaceDifference.Of(before, after).Values.Select(v => v.Path).FirstOrDefault() ?? "ipv4.address";
}
