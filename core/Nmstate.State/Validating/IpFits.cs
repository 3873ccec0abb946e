using Nmstate.State.Diagnostics;
using Nmstate.State.Reading;

namespace Nmstate.State.Validating;

/// <summary>Settings of IP that do not go together.</summary>
internal static class IpFits
{
    public static IEnumerable<Diagnostic> Check(Interface link, SourceNode source)
    {
        if (link.WaitIp is WaitIp.Ipv4 or WaitIp.Both && link.Ipv4 is { Enabled: false })
            yield return DocumentDiagnostics.WaitForDisabledFamily.At(source.Find("wait-ip"), link.Name, 4);
        if (link.WaitIp is WaitIp.Ipv6 or WaitIp.Both && link.Ipv6 is { Enabled: false })
            yield return DocumentDiagnostics.WaitForDisabledFamily.At(source.Find("wait-ip"), link.Name, 6);
        if (link.Ipv6 is { Token: { Address.IsUnspecified: false }, Autoconf: false })
            yield return DocumentDiagnostics.TokenWithoutAutoconf.At(source.Find("ipv6.token"), link.Name);
        if (link.Mptcp?.AddressFlags is { } flags && flags.Contains(MptcpFlag.Signal) && flags.Contains(MptcpFlag.Fullmesh))
            yield return DocumentDiagnostics.MptcpFlagsUnfit.At(source.Find("mptcp.address-flags"), link.Name);
        foreach (var (path, words) in OfLoopback(link))
            yield return DocumentDiagnostics.LoopbackWithoutIp.At(source.Find(path), words);
    }

    private static IEnumerable<(string Path, string Words)> OfLoopback(Interface link)
    {
        if (link.Type != InterfaceType.Loopback)
            yield break;
        if (link.Ipv4?.Enabled == false)
            yield return ("ipv4.enabled", "IPv4");
        if (link.Ipv6?.Enabled == false)
            yield return ("ipv6.enabled", "IPv6");
        foreach (var (path, isOn) in new[] { ("ipv4.dhcp", link.Ipv4?.Dhcp), ("ipv6.dhcp", link.Ipv6?.Dhcp), ("ipv6.autoconf", link.Ipv6?.Autoconf) })
            if (isOn == true)
                yield return (path, "addresses of its own, and asks nobody for any");
    }
}
