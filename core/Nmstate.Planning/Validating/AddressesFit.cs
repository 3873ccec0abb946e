using Nmstate.Planning.Resolving;
using Nmstate.State;
using Nmstate.State.Reading;

namespace Nmstate.Planning.Validating;

/// <summary>Addresses that have less of an effect on this host than the document may expect.</summary>
internal static class AddressesFit
{
    public static void Check(Resolution resolution)
    {
        foreach (var (entry, source) in resolution.Document.Interfaces.Where(i => i.Value.State is not (InterfaceState.Ignore or InterfaceState.Absent)))
        {
            if (resolution.Current.Find(entry.Name) is null)
                CheckLinkLocal(resolution, entry, source);
            if (entry.Ipv4 is { Enabled: true, Dhcp: not true, Address: { Count: 0 } or null }
                && !source.IsHoleAt("ipv4.address") && resolution.Target.Find(entry.Name)?.Ipv4?.Enabled == false)
                resolution.Report(PlanningDiagnostics.Ipv4WithoutAddress.At(source.Find("ipv4.enabled"), entry.Name));
        }
    }

    private static void CheckLinkLocal(Resolution resolution, Interface entry, SourceNode source)
    {
        if (entry.Ipv6?.Address is not { } addresses)
            return;
        foreach (var (address, at) in addresses.Zip(source.Find("ipv6.address")!.Items))
            if (address.Ip is { Family: IpFamily.V6, IsLinkLocal: true } && !address.IsDynamic)
                resolution.Report(PlanningDiagnostics.LinkLocalAddress.At(at.Find("ip"), address.Ip));
    }
}
