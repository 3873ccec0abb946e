using Nmstate.Planning.Resolving;
using Nmstate.State;
using Nmstate.State.Reading;

namespace Nmstate.Planning.Validating;

/// <summary>Addresses are of their section's family, and such that an interface can have them.</summary>
internal static class AddressesFit
{
    public static void Check(Resolution resolution)
    {
        foreach (var (entry, source) in resolution.Document.Interfaces.Where(i => i.Value.State is not (InterfaceState.Ignore or InterfaceState.Absent)))
        {
            CheckFamily(resolution, entry, source, IpFamily.V4, "ipv4", entry.Ipv4?.Enabled, entry.Ipv4?.Address);
            CheckFamily(resolution, entry, source, IpFamily.V6, "ipv6", entry.Ipv6?.Enabled, entry.Ipv6?.Address);
            if (entry.Ipv4 is { Enabled: true, Dhcp: not true, Address: { Count: 0 } or null }
                && !source.IsHoleAt("ipv4.address") && resolution.Target.Find(entry.Name)?.Ipv4?.Enabled == false)
                resolution.Report(PlanningDiagnostics.Ipv4WithoutAddress.At(source.Find("ipv4.enabled"), entry.Name));
        }
    }

    private static void CheckFamily(
        Resolution resolution, Interface entry, SourceNode source, IpFamily family, string section, bool? enabled, EquatableList<InterfaceAddress>? addresses)
    {
        if (addresses is null)
            return;
        if (enabled == false && addresses.Count > 0)
            resolution.Report(PlanningDiagnostics.AddressesOfDisabledFamily.At(source.Find($"{section}.address"), entry.Name, (int)family));
        foreach (var (address, at) in addresses.Zip(source.Find($"{section}.address")!.Items))
        {
            if (address.Ip.Family != family)
                resolution.Report(PlanningDiagnostics.WrongFamily.At(at.Find("ip"), address.Ip, (int)family));
            else if (address.PrefixLength > address.Ip.Width)
                resolution.Report(PlanningDiagnostics.PrefixTooLong.At(at.Find("prefix-length"), address.PrefixLength, address.Ip.Width));
            else if (WhyUnusable(entry, address.Ip) is { } why)
                resolution.Report(PlanningDiagnostics.UnusableAddress.At(at.Find("ip"), address.Ip, why));
            else if (family == IpFamily.V6 && address.Ip.IsLinkLocal && !address.IsDynamic && resolution.Current.Find(entry.Name) is null)
                resolution.Report(PlanningDiagnostics.LinkLocalAddress.At(at.Find("ip"), address.Ip));
        }
    }

    private static string? WhyUnusable(Interface entry, IpAddress ip) => ip switch
    {
        { IsUnspecified: true } => "the unspecified address",
        { IsMulticast: true } => "a multicast address",
        { IsLoopback: true } when entry.Type != InterfaceType.Loopback && entry.Name != "lo" => "a loopback address",
        { Family: IpFamily.V4, Bits: var bits } when bits == uint.MaxValue => "the broadcast address",
        _ => null,
    };
}
