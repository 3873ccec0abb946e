using Nmstate.Planning.Resolving;
using Nmstate.State;
using Nmstate.State.Reading;

namespace Nmstate.Planning.Validating;

/// <summary>An interface that becomes, or is, a port of a bridge is not asked to have IP.</summary>
internal static class PortsHoldNoIp
{
    public static void Check(Resolution resolution)
    {
        foreach (var wish in resolution.Wishes.Values.Where(w => w is { Absent: false, Source: not null }))
        {
            if (resolution.Target.Find(wish.Name) is not { Controller: { Length: > 0 } controller } target)
                continue;
            if (resolution.Target.Find(controller)?.Type?.Kind.PortsHaveIp == true)
                continue;
            var before = resolution.Current.Find(wish.Name);
            var joins = before?.Controller != controller;
            if (target.Ipv4!.Enabled == true && (joins || before!.Ipv4 != target.Ipv4))
                resolution.Report(PlanningDiagnostics.IpOnPort.At(wish.Source!.FindNearest("ipv4.enabled"), wish.Name, controller, 4));
            if (target.Ipv6!.Enabled == true && (joins || before!.Ipv6 != target.Ipv6))
                resolution.Report(PlanningDiagnostics.IpOnPort.At(wish.Source!.FindNearest("ipv6.enabled"), wish.Name, controller, 6));
        }
    }
}
