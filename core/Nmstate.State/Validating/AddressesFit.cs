using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;

namespace Nmstate.State.Validating;

/// <summary>Addresses are of their section's family, and such that an interface can have them.</summary>
internal static class AddressesFit
{
    public static IEnumerable<Diagnostic> Check(Interface link, SourceNode source)
        => Check(link, source, IpFamily.V4, "ipv4", link.Ipv4?.Enabled, link.Ipv4?.Address)
            .Concat(Check(link, source, IpFamily.V6, "ipv6", link.Ipv6?.Enabled, link.Ipv6?.Address));

    private static IEnumerable<Diagnostic> Check(
        Interface link, SourceNode source, IpFamily family, string section, bool? enabled, EquatableList<InterfaceAddress>? addresses)
    {
        if (addresses is null || source.Find($"{section}.address") is not { } list)
            yield break;
        if (enabled == false && addresses.Count > 0)
            yield return DocumentDiagnostics.AddressesOfDisabledFamily.At(list, link.Name, (int)family);
        foreach (var (address, at) in addresses.Zip(list.Items))
            if (address.Ip.Family != family)
                yield return DocumentDiagnostics.WrongFamily.At(at.Find("ip"), address.Ip, (int)family);
            else if (address.PrefixLength > address.Ip.Width)
                yield return DocumentDiagnostics.PrefixTooLong.At(at.Find("prefix-length"), address.PrefixLength, address.Ip.Width);
            else if (WhyUnusable(link, address.Ip) is { } why)
                yield return DocumentDiagnostics.UnusableAddress.At(at.Find("ip"), address.Ip, why);
    }

    private static string? WhyUnusable(Interface link, IpAddress ip) => ip switch
    {
        { IsUnspecified: true } => "the unspecified address",
        { IsMulticast: true } => "a multicast address",
        { IsLoopback: true } when link.Type != InterfaceType.Loopback && link.Name != "lo" => "a loopback address",
        { Family: IpFamily.V4, Lower: uint.MaxValue } => "the broadcast address",
        _ => null,
    };
}
